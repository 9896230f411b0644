/// Places that somebody was shown, at a bit each.
struct PlaceSet: Sendable {
    private var words: [UInt64] = []
    /// The last one that was added.
    private(set) var last: UInt32 = 0

    func contains(_ n: UInt32) -> Bool {
        let word = Int(n / 64)
        return word < words.count && words[word] & (1 << UInt64(n % 64)) != 0
    }

    /// Adds a place; those that no log has are left out.
    mutating func insert(_ n: UInt32) {
        last = n
        guard n <= LogFacts.placeMax else { return }
        let word = Int(n / 64)
        if word >= words.count { words += repeatElement(0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(n % 64)
    }
}
