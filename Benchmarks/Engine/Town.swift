internal import PlatformCore
internal import PlatformEngine

/// The people of a benchmark: everybody has a conversation with everybody.
///
/// 448 of them have 100,128 private conversations, which is the size the targets are stated for.
struct Town {
    static let peopleForTargets = 448

    static func person(_ index: Int) -> UserID { UserID(unchecked: "p\(index)") }

    /// Private conversations between so many people.
    static func conversationCount(of people: Int) -> Int { people * (people - 1) / 2 }

    /// The pair with a number; all pairs come once before the first comes again.
    static func pair(_ number: Int, of people: Int) -> (Int, Int) {
        let distance = number / people % (people / 2) + 1
        let one = number % people
        return (one, (one + distance) % people)
    }
}
