/// Compares secrets without telling by the time it takes where they differ.
enum ConstantTime {
    /// Only the lengths are compared openly.
    static func areEqual(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
        let left = Array(left)
        let right = Array(right)
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (one, other) in zip(left, right) {
            difference |= one ^ other
        }
        return difference == 0
    }
}
