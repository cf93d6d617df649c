#include "export/fargate.h"
#include "export/schedule.h"

#include <gtest/gtest.h>

namespace stratoplan::exporting {
namespace {

struct ScheduleCase {
    const char* text;
    const char* cron;
    const char* aws;  ///< "-": the text names no time
};

const ScheduleCase kSchedules[] = {
    {"backup", "0 3 * * *", "-"},
    {"every 5 minutes", "*/5 * * * *", "rate(5 minutes)"},
    {"rate(1 hour)", "0 * * * *", "rate(1 hour)"},
    {"rate 2 hours", "0 */2 * * *", "rate(2 hours)"},
    {"every minute", "* * * * *", "rate(1 minute)"},
    {"every day 03:30", "30 3 * * *", "cron(30 3 * * ? *)"},
    {"daily at 2am", "0 2 * * *", "cron(0 2 * * ? *)"},
    {"daily at 11 pm", "0 23 * * *", "cron(0 23 * * ? *)"},
    {"nightly report", "0 3 * * *", "cron(0 3 * * ? *)"},
    {"every monday 06:00", "0 6 * * 1", "cron(0 6 ? * MON *)"},
    {"weekly", "0 3 * * 0", "cron(0 3 ? * SUN *)"},
    {"monthly", "0 3 1 * *", "cron(0 3 1 * ? *)"},
    {"hourly", "0 * * * *", "cron(0 * * * ? *)"},
    {"cron 15 4 * * 1-5", "15 4 * * 1-5", "cron(15 4 ? * MON-FRI *)"},
    {"cron(0 2 * * ? *)", "0 2 * * *", "cron(0 2 * * ? *)"},
    {"cron(0 2 ? * mon-fri *)", "0 2 * * mon-fri", "cron(0 2 ? * MON-FRI *)"},
    {"port 8080, every thing", "0 3 * * *", "-"},
    {"99:99 every", "0 3 * * *", "-"},
};

TEST(Schedule, IsReadFromWords)
{
    for (const ScheduleCase& c : kSchedules) {
        EXPECT_EQ(scheduleOf(c.text), c.cron) << c.text;
        EXPECT_EQ(awsScheduleOf(c.text, "-"), c.aws) << c.text;
        EXPECT_EQ(namesSchedule(c.text), std::string(c.aws) != "-") << c.text;
    }
}

struct SizeCase {
    int cpu;
    int memory;
    int givenCpu;
    int givenMemory;
};

TEST(Fargate, RunsTheNextSize)
{
    for (const SizeCase& c :
         {SizeCase{0, 0, 512, 1024}, SizeCase{256, 0, 256, 512}, SizeCase{256, 1500, 256, 2048},
          SizeCase{1024, 2048, 1024, 2048}, SizeCase{1000, 2500, 1024, 3072},
          SizeCase{0, 6000, 1024, 6144}, SizeCase{256, 16384, 2048, 16384},
          SizeCase{99999, 1, 16384, 122880}}) {
        const TaskSize size = taskSize(c.cpu, c.memory);
        EXPECT_EQ(size.cpu, c.givenCpu) << c.cpu << " " << c.memory;
        EXPECT_EQ(size.memory, c.givenMemory) << c.cpu << " " << c.memory;
    }
}

}  // namespace
}  // namespace stratoplan::exporting
