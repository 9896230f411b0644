/// Who of a number of clients said how much to whom, and heard it: each hears every message of every other once and in
/// order.
package struct TalkLedger {
    private struct Party {
        /// How many messages went to, and came from, each other one.
        var saidTo: [Int]
        var heardFrom: [Int]
        var turn = 0
    }

    private var parties: [Party]
    package private(set) var said = 0
    package private(set) var heard = 0

    package init(count: Int) {
        let none = [Int](repeating: 0, count: count)
        parties = (0..<count).map { _ in Party(saidTo: none, heardFrom: none) }
    }

    /// To whom somebody speaks next, each of the others in turn, and the how-manieth message to them that is.
    package mutating func next(of sender: Int) -> (receiver: Int, counter: Int) {
        let receiver = (sender + 1 + parties[sender].turn % (parties.count - 1)) % parties.count
        parties[sender].turn += 1
        parties[sender].saidTo[receiver] += 1
        said += 1
        return (receiver, parties[sender].saidTo[receiver])
    }

    /// Somebody heard a message; says which one belonged there where it is another.
    package mutating func hear(_ counter: Int, of sender: Int, by receiver: Int) -> Int? {
        let expected = parties[receiver].heardFrom[sender] + 1
        guard counter == expected else { return expected }
        parties[receiver].heardFrom[sender] = counter
        heard += 1
        return nil
    }
}
