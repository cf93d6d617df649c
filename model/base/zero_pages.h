#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>
#include <type_traits>
#include <utility>
#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif

namespace stratoplan {

/// A large array of which little may be used: all bits are zero, and pages that nobody touches
/// take neither time nor memory, whatever the heap makes of blocks of that size.
/// Throws std::bad_alloc.
template <class T>
class ZeroPages {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    ZeroPages() = default;
    explicit ZeroPages(std::size_t count) : m_count(count)
    {
        if (count == 0)
            return;
#if __has_include(<sys/mman.h>)
        void* const memory = mmap(nullptr, count * sizeof(T), PROT_READ | PROT_WRITE,
                                  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        m_items = memory == MAP_FAILED ? nullptr : static_cast<T*>(memory);
#else
        m_items = static_cast<T*>(std::calloc(count, sizeof(T)));
#endif
        if (m_items == nullptr)
            throw std::bad_alloc();
    }
    ZeroPages(ZeroPages&& other) noexcept
        : m_items(std::exchange(other.m_items, nullptr)), m_count(std::exchange(other.m_count, 0))
    {
    }
    ZeroPages& operator=(ZeroPages&& other) noexcept
    {
        std::swap(m_items, other.m_items);
        std::swap(m_count, other.m_count);
        return *this;
    }
    ZeroPages(const ZeroPages&) = delete;
    ZeroPages& operator=(const ZeroPages&) = delete;
    ~ZeroPages()
    {
        if (m_items == nullptr)
            return;
#if __has_include(<sys/mman.h>)
        munmap(m_items, m_count * sizeof(T));
#else
        std::free(m_items);
#endif
    }

    T* data()
    {
        return m_items;
    }
    T& operator[](std::size_t i)
    {
        return m_items[i];
    }
    const T& operator[](std::size_t i) const
    {
        return m_items[i];
    }

private:
    T* m_items = nullptr;
    std::size_t m_count = 0;
};

}  // namespace stratoplan
