<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>IconPacks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n icons</source>
        <translation>
            <numerusform>%1: %n icon</numerusform>
            <numerusform>%1: %n icons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FileCommands</name>
    <message numerus="yes">
        <source>%n differences between diagram and plan</source>
        <translation>
            <numerusform>%n difference between diagram and plan</numerusform>
            <numerusform>%n differences between diagram and plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoplan::app::LayoutNotice</name>
    <message numerus="yes">
        <source>Laying out %n component(s)…</source>
        <translation>
            <numerusform>Laying out %n component…</numerusform>
            <numerusform>Laying out %n components…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::CanvasView</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
