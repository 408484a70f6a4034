#include "revisions/topologicalsort.h"

#include "revisions/slotlevels.h"

#include <algorithm>
#include <ranges>

namespace revisions {

namespace {

/// The walk over a list of heads, each in a numbered slot; numbers grow along the list.
///
/// A head has to wait while another head is above it, that is while one of its children has not
/// been emitted: a counter. Which head comes instead is the first of the list that is above it.
/// That number, the "slot" of a revision, never decreases: heads only move down, and new slots go
/// to the end. So it is kept as a lower bound, and the children of a revision form a heap by their
/// bounds. A bound is exact as long as the head of that slot is above the revision or its witness
/// by first parents alone, the way that the slot itself will go: two intervals tell that at once.
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
    };
    struct Child
    {
        int bound = 0; ///< The child's slot is not less than this.
        int revision = -1;
    };

    void markRegion(const RevisionSet &wanted);
    void collectChildren();
    void numberLines();
    void skipSlots(int revision);
    void emitHead(int slot);
    void release(int revision);
    void setHead(int slot, int head);
    void appendSlot(int head);
    int removeSlot(int slot);
    bool appendRemaining();
    int slotAbove(int waiting);
    Child firstChild(int revision);
    [[nodiscard]] bool isCertain(int revision) const;
    [[nodiscard]] bool isOnLine(int head, int revision) const;
    void settle(int revision, int slot, int child);
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
    std::vector<int> m_waitsFor; ///< Children that have not been emitted.
    std::vector<int> m_slotOf;   ///< The slot of which it is the head, or -1.
    std::vector<int> m_bound;    ///< Lower bound of its slot.
    std::vector<int> m_witness;  ///< Something above it, from which its slot is known; or -1.
    std::vector<int> m_line;     ///< Number in the tree of first parents, bases first.
    std::vector<int> m_lineSize; ///< How many numbers from there on are above it in that tree.
    std::vector<int> m_heapStart;
    std::vector<int> m_heapSize;
    std::vector<Child> m_heaps;
    std::vector<Slot> m_slots{};
    SlotLevels m_levels;
    std::vector<int> m_level; ///< Steps on the longest way to a base.
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
    , m_witness(at(graph.size()), -1)
    , m_line(at(graph.size()))
    , m_lineSize(at(graph.size()), 1)
    , m_heapStart(at(graph.size()))
    , m_heapSize(at(graph.size()))
    , m_levels(graph.size())
    , m_level(at(graph.size()))
{
    markRegion(wanted);
    collectChildren();
    numberLines();
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
    for (const int index : order | std::views::reverse) {
        if (!wanted.contains(index) && !below.contains(index))
            continue;
        for (const int parent : m_graph.normalizedDown(index))
            below.insert(parent);
        if (wanted.contains(index)) {
            m_states[at(index)] = State::Wanted;
        } else if (above.contains(index)) {
            m_states[at(index)] = State::Between;
        }
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

/// Numbers the tree in which every revision hangs on its first parent, so that what is above a
/// revision in it has the numbers that follow its own.
void Walk::numberLines()
{
    const auto order = m_graph.parentsFirst();
    const auto firstParent = [&](int index) {
        const auto parents = m_graph.normalizedDown(index);
        return parents.empty() ? -1 : parents.front();
    };
    for (const int index : order) {
        for (const int parent : m_graph.normalizedDown(index))
            m_level[at(index)] = std::max(m_level[at(index)], m_level[at(parent)] + 1);
    }
    for (const int index : order | std::views::reverse) {
        if (const int parent = firstParent(index); parent >= 0)
            m_lineSize[at(parent)] += m_lineSize[at(index)];
    }
    std::vector<int> nextFree(at(m_graph.size()));
    int nextTree = 0;
    for (const int index : order) {
        const int parent = firstParent(index);
        int &free = parent < 0 ? nextTree : nextFree[at(parent)];
        m_line[at(index)] = free;
        free += m_lineSize[at(index)];
        nextFree[at(index)] = m_line[at(index)] + 1;
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
    m_levels.clear(slot);
    for (const int parent : m_graph.normalizedDown(emitted)) {
        if (stateOf(parent) != State::Wanted || m_slotOf[at(parent)] >= 0)
            continue;
        if (slotAt(slot).head < 0) {
            setHead(slot, parent);
        } else {
            appendSlot(parent);
        }
    }
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

void Walk::setHead(int slot, int head)
{
    slotAt(slot).head = head;
    m_slotOf[at(head)] = slot;
    m_levels.set(slot, m_level[at(head)]);
}

void Walk::appendSlot(int head)
{
    const int slot = slotCount();
    m_slots.push_back({.previous = m_last});
    setHead(slot, head);
    (m_last >= 0 ? slotAt(m_last).next : m_first) = slot;
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
        if (own >= 0 && own <= child.bound) {
            slot = own;
        } else if (child.bound >= slotCount() || isCertain(child.revision)) {
            slot = child.bound;
        }
        if (slot < 0) {
            path.push_back(child.revision);
        } else if (isAsked) {
            return slot < slotCount() ? slot : appendTopOf(waiting);
        } else {
            settle(revision, slot, slot == own ? revision : child.revision);
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
        skipSlots(first.revision);
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
    const int head = slot < slotCount() ? m_slots[at(slot)].head : -1;
    if (head < 0)
        return false;
    const int witness = m_witness[at(revision)];
    return isOnLine(head, revision) || (witness >= 0 && isOnLine(head, witness));
}

/// Raises the bound of \a revision past slots that cannot be above it: those that have left the
/// list, and those with a head on no higher level.
void Walk::skipSlots(int revision)
{
    int &bound = m_bound[at(revision)];
    const int own = m_slotOf[at(revision)];
    const int higher = std::min(m_levels.firstAbove(bound, m_level[at(revision)]), slotCount());
    bound = std::max(bound, own >= 0 ? std::min(own, higher) : higher);
}

/// Whether first parents lead from \a head to \a revision.
bool Walk::isOnLine(int head, int revision) const
{
    const int above = m_line[at(head)] - m_line[at(revision)];
    return above >= 0 && above < m_lineSize[at(revision)];
}

/// Notes the slot of \a revision, which is that of \a child (or its own, or beyond all slots).
void Walk::settle(int revision, int slot, int child)
{
    m_bound[at(revision)] = slot;
    if (slot >= slotCount())
        return;
    // The lowest revision on the way of the slot makes the witness that lasts longest.
    const bool isOnWay = isOnLine(slotAt(slot).head, child);
    m_witness[at(revision)] = isOnWay ? child : m_witness[at(child)];
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
