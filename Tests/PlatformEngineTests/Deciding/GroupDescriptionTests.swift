internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")
private let group = GroupID(unchecked: "g")

struct `What managers do with a group` {
    @Test func `what is said of a group is kept, and told to hosted ones' profiles`() throws {
        let tenant = try TestTenant()
        try tenant.run(.createGroup(GroupCreation(id: group, name: "G", owner: .id(ann), members: [bob])))
        let change = GroupDescriptionChange(about: "about \"us\"", portraitURI: "http://x/p.png")
        try tenant.run(.describeGroup(group, change), as: tenant.link("ann").actor)
        try tenant.crash()
        guard case .group(let found?) = try tenant.ask(.group(group, for: .server)) else { throw UnexpectedAnswer() }
        #expect(found.description == GroupDescription(about: "about \"us\"", portraitURI: "http://x/p.png"))
        #expect(code { try tenant.run(.describeGroup(group, change), as: tenant.link("bob").actor) } == .notAllowed)
        let long = GroupDescriptionChange(about: String(repeating: "x", count: 256))
        #expect(code { try tenant.run(.describeGroup(group, long)) } == .invalidArgument)
    }

    @Test func `managers silence who is weaker than they, and nobody else`() throws {
        let tenant = try TestTenant()
        try tenant.run(.createGroup(GroupCreation(id: group, name: "G", owner: .id(ann), members: [bob])))
        let (anns, bobs) = (try tenant.link("ann").actor, try tenant.link("bob").actor)
        let end = tenant.clock.now.advanced(byMilliseconds: 60_000)
        #expect(code { try tenant.run(.muteMembers([ann], of: group, until: end), as: bobs) } == .notAllowed)
        try tenant.run(.muteMembers([bob], of: group, until: end), as: anns)
        #expect(code { try tenant.say("hi", from: "bob", to: .group(group), as: bobs) } == .mutedInGroup)
        tenant.clock.advance(milliseconds: 60_000)
        try tenant.say("hi", from: "bob", to: .group(group), as: bobs)
        try tenant.run(.muteMembers([bob], of: group, until: end.advanced(byMilliseconds: 60_000)), as: anns)
        try tenant.run(.muteMembers([bob], of: group, until: nil), as: anns)
        try tenant.say("hi", from: "bob", to: .group(group), as: bobs)
    }

    private func code(_ act: () throws -> Void) -> ClientError.Code? {
        do {
            try act()
            return nil
        } catch {
            return (error as? ClientError)?.code
        }
    }
}
