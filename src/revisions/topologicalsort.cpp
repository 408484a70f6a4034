#include "revisions/topologicalsort.h"

#include <algorithm>

namespace revisions {

namespace {

/// The walk over a list of heads, each in a numbered slot; numbers grow along the list.
///
/// A head has to wait while another head is above it, that is while one of its children has not
/// been emitted: a counter. Which head comes instead is the first of the list that is above it.
/// That number, the "slot" of a revision, never decreases: heads only move down, and new slots go
/// to the end. So it is kept as a lower bound with a certificate (the version of the slot when it
/// was found), and the children of a revision form a heap by their bounds.
class Walk
{
public:
    Walk(const RevisionGraph &graph, const RevisionSet &wanted, std::span<const int> heads);
    std::vector<int> run();

private:
    enum class State : char { Outside, Between, Wanted, Emitted };
    struct Slot
    {
        int head = -1; ///< -1 when the slot has left the list.
        int previous = -1;
        int next = -1;
        int version = 0; ///< Raised when the slot stops being above what it was above.
    };
    struct Child
    {
        int bound = 0; ///< The child's slot is not less than this.
        int revision = -1;
    };

    void markRegion(const RevisionSet &wanted);
    void collectChildren();
    void emitHead(int slot);
    void release(int revision);
    void appendSlot(int head);
    int removeSlot(int slot);
    bool appendRemaining();
    int slotAbove(int waiting);
    Child firstChild(int revision);
    [[nodiscard]] bool isCertain(int revision) const;
    void certify(int revision, int slot);
    int appendTopOf(int revision);

    [[nodiscard]] int slotCount() const { return static_cast<int>(m_slots.size()); }
    Slot &slotAt(int slot) { return m_slots[static_cast<std::size_t>(slot)]; }
    [[nodiscard]] State stateOf(int revision) const { return m_states[at(revision)]; }
    [[nodiscard]] bool isOpen(int revision) const
    {
        return stateOf(revision) == State::Wanted || stateOf(revision) == State::Between;
    }
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    const RevisionGraph &m_graph;
    std::vector<State> m_states;
    std::vector<int> m_waitsFor;    ///< Children that have not been emitted.
    std::vector<int> m_slotOf;      ///< The slot of which it is the head, or -1.
    std::vector<int> m_bound;       ///< Lower bound of its slot.
    std::vector<int> m_certificate; ///< Version of the slot m_bound for which that is exact.
    std::vector<int> m_heapStart;
    std::vector<int> m_heapSize;
    std::vector<Child> m_heaps;
    std::vector<Slot> m_slots{};
    int m_first = -1;
    int m_last = -1;
    std::vector<int> m_output{};
};

Walk::Walk(const RevisionGraph &graph, const RevisionSet &wanted, std::span<const int> heads)
    : m_graph(graph)
    , m_states(at(graph.size()), State::Outside)
    , m_waitsFor(at(graph.size()))
    , m_slotOf(at(graph.size()), -1)
    , m_bound(at(graph.size()))
    , m_certificate(at(graph.size()), -1)
    , m_heapStart(at(graph.size()))
    , m_heapSize(at(graph.size()))
{
    markRegion(wanted);
    collectChildren();
    std::vector<int> sorted(heads.begin(), heads.end());
    std::ranges::sort(sorted);
    const auto repeated = std::ranges::unique(sorted);
    sorted.erase(repeated.begin(), repeated.end());
    for (const int head : sorted) {
        if (wanted.contains(head))
            appendSlot(head);
    }
}

/// A revision that is not wanted still makes those below it wait when it lies between wanted ones.
void Walk::markRegion(const RevisionSet &wanted)
{
    const auto order = m_graph.parentsFirst();
    RevisionSet above(m_graph.size());
    RevisionSet below(m_graph.size());
    for (const int index : order) {
        if (wanted.contains(index) ||
            std::ranges::any_of(m_graph.normalizedDown(index),
                                [&](int parent) { return above.contains(parent); })) {
            above.insert(index);
        }
    }
    for (auto place = order.rbegin(); place != order.rend(); ++place) {
        if (!wanted.contains(*place) && !below.contains(*place))
            continue;
        for (const int parent : m_graph.normalizedDown(*place))
            below.insert(parent);
        if (wanted.contains(*place))
            m_states[at(*place)] = State::Wanted;
        else if (above.contains(*place))
            m_states[at(*place)] = State::Between;
    }
}

void Walk::collectChildren()
{
    int count = 0;
    for (int index = 0; index < m_graph.size(); ++index) {
        if (!isOpen(index))
            continue;
        m_heapStart[at(index)] = count;
        for (const int child : m_graph.normalizedNext(index)) {
            if (isOpen(child)) {
                m_heaps.push_back({.bound = 0, .revision = child});
                ++count;
            }
        }
        m_waitsFor[at(index)] = m_heapSize[at(index)] = count - m_heapStart[at(index)];
    }
}

std::vector<int> Walk::run()
{
    int slot = m_first;
    while (slot >= 0 || appendRemaining()) {
        if (slot < 0)
            slot = m_first;
        const int candidate = slotAt(slot).head;
        if (m_waitsFor[at(candidate)] > 0) {
            slot = slotAbove(candidate);
            continue;
        }
        emitHead(slot);
        if (slotAt(slot).head < 0)
            slot = removeSlot(slot);
    }
    return std::move(m_output);
}

/// Emits the head of \a slot and moves the slot to the first parent that is in no slot yet.
void Walk::emitHead(int slot)
{
    const int emitted = slotAt(slot).head;
    release(emitted);
    m_output.push_back(emitted);
    m_slotOf[at(emitted)] = -1;
    slotAt(slot).head = -1;
    int openParents = 0;
    for (const int parent : m_graph.normalizedDown(emitted)) {
        if (stateOf(parent) == State::Outside)
            continue;
        ++openParents;
        if (stateOf(parent) != State::Wanted || m_slotOf[at(parent)] >= 0)
            continue;
        if (slotAt(slot).head < 0) {
            slotAt(slot).head = parent;
            m_slotOf[at(parent)] = slot;
        } else {
            appendSlot(parent);
        }
    }
    if (openParents > 1)
        ++slotAt(slot).version;
}

/// What is below \a revision need not wait for it any more; revisions in between go with it.
void Walk::release(int revision)
{
    std::vector<int> todo{revision};
    while (!todo.empty()) {
        const int released = todo.back();
        todo.pop_back();
        m_states[at(released)] = State::Emitted;
        for (const int parent : m_graph.normalizedDown(released)) {
            if (isOpen(parent) && --m_waitsFor[at(parent)] == 0 &&
                stateOf(parent) == State::Between) {
                todo.push_back(parent);
            }
        }
    }
}

void Walk::appendSlot(int head)
{
    const int slot = slotCount();
    m_slots.push_back({.head = head, .previous = m_last});
    m_slotOf[at(head)] = slot;
    if (m_last >= 0)
        slotAt(m_last).next = slot;
    else
        m_first = slot;
    m_last = slot;
}

/// Returns the slot to go on with: the one before, else the new first one, else -1.
int Walk::removeSlot(int slot)
{
    const Slot &removed = slotAt(slot);
    (removed.previous >= 0 ? slotAt(removed.previous).next : m_first) = removed.next;
    (removed.next >= 0 ? slotAt(removed.next).previous : m_last) = removed.previous;
    return removed.previous >= 0 ? removed.previous : m_first;
}

/// Lists what no head could reach by wanted revisions alone; false when nothing is left.
bool Walk::appendRemaining()
{
    for (int index = 0; index < m_graph.size(); ++index) {
        if (stateOf(index) == State::Wanted && m_waitsFor[at(index)] == 0)
            appendSlot(index);
    }
    return m_first >= 0;
}

/// The first slot of the list whose head is above \a waiting.
int Walk::slotAbove(int waiting)
{
    std::vector<int> path{waiting};
    while (true) {
        const int revision = path.back();
        const bool isAsked = path.size() == 1;
        const int own = isAsked ? -1 : m_slotOf[at(revision)];
        const Child child = firstChild(revision);
        int slot = -1;
        if (own >= 0 && own <= child.bound)
            slot = own;
        else if (child.bound >= slotCount() || isCertain(child.revision))
            slot = child.bound;
        if (slot < 0) {
            path.push_back(child.revision);
        } else if (isAsked) {
            return slot < slotCount() ? slot : appendTopOf(waiting);
        } else {
            certify(revision, slot);
            path.pop_back();
        }
    }
}

/// The open child with the least bound; one with a bound beyond all slots when there is none.
Walk::Child Walk::firstChild(int revision)
{
    const auto start = m_heaps.begin() + m_heapStart[at(revision)];
    int &size = m_heapSize[at(revision)];
    while (size > 0) {
        const Child first = *start;
        const int bound = m_bound[at(first.revision)];
        if (isOpen(first.revision) && bound == first.bound)
            return first;
        std::ranges::pop_heap(start, start + size, std::ranges::greater{}, &Child::bound);
        if (isOpen(first.revision)) {
            (start + size - 1)->bound = bound;
            std::ranges::push_heap(start, start + size, std::ranges::greater{}, &Child::bound);
        } else {
            --size;
        }
    }
    return {.bound = slotCount(), .revision = -1};
}

bool Walk::isCertain(int revision) const
{
    const int slot = m_bound[at(revision)];
    return slot < slotCount() && m_slots[at(slot)].head >= 0 &&
           m_slots[at(slot)].version == m_certificate[at(revision)];
}

void Walk::certify(int revision, int slot)
{
    m_bound[at(revision)] = slot;
    m_certificate[at(revision)] = slot < slotCount() ? slotAt(slot).version : -1;
}

/// Lists the topmost revision above \a revision, which no head of the list leads to.
int Walk::appendTopOf(int revision)
{
    int top = revision;
    while (m_waitsFor[at(top)] > 0)
        top = firstChild(top).revision;
    appendSlot(top);
    return m_last;
}

} // namespace

std::vector<int> sortNewestFirst(const RevisionGraph &graph, const RevisionSet &wanted,
                                 std::span<const int> heads)
{
    return Walk(graph, wanted, heads).run();
}

} // namespace revisions
