/// The links of one event loop by their number.
///
/// A number carries its slot in the low half and a count that never repeats in the high half, so that an answer to a
/// link that is gone finds nobody, at the cost of an array access.
struct LinkTable {
    private var slots: [LinkConnection?] = []
    private var free: [Int] = []
    private var lastCount: UInt64 = 0

    private(set) var count = 0

    /// Gives the link a number and keeps it.
    mutating func insert(_ make: (UInt64) -> LinkConnection) -> LinkConnection {
        let slot = free.popLast() ?? slots.count
        if slot == slots.count { slots.append(nil) }
        lastCount += 1
        precondition(slot <= UInt32.max, "a loop holds less than 2^32 links")
        precondition(lastCount <= UInt32.max, "a loop opens less than 2^32 links")
        let link = make(lastCount << 32 | UInt64(slot))
        slots[slot] = link
        count += 1
        return link
    }

    subscript(number: UInt64) -> LinkConnection? {
        let slot = Int(number & 0xFFFF_FFFF)
        guard slot < slots.count, let link = slots[slot], link.number == number else { return nil }
        return link
    }

    mutating func remove(_ number: UInt64) {
        guard self[number] != nil else { return }
        let slot = Int(number & 0xFFFF_FFFF)
        slots[slot] = nil
        free.append(slot)
        count -= 1
    }

    var all: [LinkConnection] { slots.compactMap { $0 } }
}
