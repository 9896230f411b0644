/// The beginnings of words as states: state 0 is the empty one, each next state is one byte longer.
///
/// Steps lie in one open-addressed table, so that a step is a multiplication and mostly one load.
struct WordTrie: Sendable {
    /// How a state was reached, and how long it is; all three by state.
    private(set) var parents: [UInt32] = [0]
    private(set) var bytes: [UInt8] = [0]
    private var depths: [UInt32] = [0]
    /// A step's key and the state it leads to; zero where the slot is free, as state 0 follows none.
    private var steps: [UInt64]
    private let shift: UInt64

    /// Makes the empty trie with room for words of so many bytes together.
    init(byteCountMax: Int) {
        precondition(byteCountMax < 1 << 23, "more words than a trie can hold")
        let bits = max(4, Int.bitWidth - (byteCountMax * 2).leadingZeroBitCount)
        steps = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// How many states there are.
    var count: Int { parents.count }

    /// How many bytes a state stands for.
    func depth(of state: UInt32) -> Int { Int(depths[Int(state)]) }

    func next(after state: UInt32, _ byte: UInt8) -> UInt32? {
        let key = UInt64(state) << 8 | UInt64(byte)
        var slot = slot(of: key)
        while true {
            let step = steps[slot]
            if step >> 32 == key, step != 0 { return UInt32(truncatingIfNeeded: step) }
            if step == 0 { return nil }
            slot = (slot + 1) & (steps.count - 1)
        }
    }

    /// Adds a word and returns the state that it ends in.
    mutating func insert(_ word: [UInt8]) -> UInt32 {
        var state: UInt32 = 0
        for byte in word { state = next(after: state, byte) ?? add(after: state, byte) }
        return state
    }

    /// All states, shorter ones first.
    var statesByDepth: [UInt32] {
        var ordered: [[UInt32]] = []
        for (state, depth) in depths.enumerated() {
            while ordered.count <= Int(depth) { ordered.append([]) }
            ordered[Int(depth)].append(UInt32(state))
        }
        return ordered.flatMap { $0 }
    }

    private mutating func add(after state: UInt32, _ byte: UInt8) -> UInt32 {
        let new = UInt32(count)
        parents.append(state)
        bytes.append(byte)
        depths.append(depths[Int(state)] + 1)
        let key = UInt64(state) << 8 | UInt64(byte)
        var slot = slot(of: key)
        while steps[slot] != 0 { slot = (slot + 1) & (steps.count - 1) }
        steps[slot] = key << 32 | UInt64(new)
        return new
    }

    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}
