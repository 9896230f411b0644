internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

@testable internal import MTProtoBridge

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

struct `Contacts in the hub` {
    @Test func `a contact is called what the owner calls them, in every push, and by the owner alone`() throws {
        let bench = try HubBench()
        try bench.act(.keepFriend(bob, of: ann, remark: "Bobby"))
        let anns = try bench.session("ann")
        let bobs = try bench.session("bob")
        try bench.say("hi", from: "bob", to: .private(ann))
        #expect(anns.names == ["bob": "Bobby"])
        #expect(anns.outlet.takeWhole().first?.people.contains { $0.contact } == true)
        _ = bobs.outlet.takeWhole()

        try bench.act(.keepFriend(bob, of: ann, remark: "Rob"))
        let told = try #require(anns.outlet.takeWhole().last)
        #expect(told.people.map(\.firstName) == ["Rob"])
        #expect(bobs.outlet.takeWhole().isEmpty)
        try bench.act(.dropFriends([bob], of: ann))
        #expect(anns.outlet.takeWhole().last?.people.map(\.firstName) == ["bob"])
        #expect(anns.names.isEmpty)
    }

    @Test func `a second session of the loop knows them from the first`() throws {
        let bench = try HubBench()
        let first = try bench.session("ann")
        try bench.act(.keepFriend(bob, of: ann, remark: "Bobby"))
        let second = try bench.session("ann", device: "k2")
        #expect(first.names == second.names)
        #expect(second.names == ["bob": "Bobby"])
    }
}

extension TestSession {
    fileprivate var names: [String: String] {
        let entries = session.viewer.contacts?.entries ?? [:]
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.key.text, $0.value.remark) })
    }
}

extension TL.Updates {
    fileprivate var people: [TL.UserFields] {
        guard case .updates(let fields) = self else { return [] }
        return fields.users.compactMap { if case .user(let user) = $0 { user } else { nil } }
            .filter { !$0.isSelf }
    }
}
