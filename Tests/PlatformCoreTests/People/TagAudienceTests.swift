internal import PlatformCore
internal import Testing

private typealias Item = TagAudience.Item

private let ab = Item(["a", "b"])
private let aOrB = Item(["a", "b"], joining: .or)
private let notA = Item(["a"], isNegated: true)
private let neither = Item(["a", "b"], joining: .or, isNegated: true)
private let (a, b, orB, notC) = (Item(["a"]), Item(["b"]), Item(["b"], linking: .or), Item(["c"], isNegated: true))

private let cases: [([TagAudience.Item], Set<String>, Bool)] = [
    ([], [], false), ([ab], ["a"], false), ([ab], ["a", "b", "c"], true), ([aOrB], ["b"], true), ([aOrB], ["c"], false),
    ([notA], [], true), ([notA], ["a"], false), ([neither], ["b"], false), ([neither], ["c"], true),
    ([a, b], ["a"], false), ([a, orB], ["a"], true),
    // From the first on: (a or b) and not c.
    ([a, orB, notC], ["a", "c"], false), ([a, orB, notC], ["b"], true),
]

@Suite struct TagAudienceTests {
    @Test(arguments: cases)
    func `who is meant follows from their tags`(items: [TagAudience.Item], owned: Set<String>, isMeant: Bool) {
        #expect(TagAudience(items).includes(owned) == isMeant)
    }
}
