internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let ann = UserID(unchecked: "ann")
private let bob = UserID(unchecked: "bob")

struct `A list of friends as an address book` {
    @Test func `who is kept has a remark, and a list of their own`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("ann")
        _ = try tenant.link("bob")
        try tenant.run(.keepFriend(bob, of: ann, remark: "Bobby"), as: link.actor)
        #expect(try contacts(of: ann, in: tenant).map(\.remark) == ["Bobby"])
        #expect(try contacts(of: ann, in: tenant).map(\.isMutual) == [false])
        #expect(try contacts(of: bob, in: tenant).isEmpty)

        try tenant.run(.keepFriend(ann, of: bob, remark: ""))
        try tenant.crash()
        try tenant.run(.keepFriend(bob, of: ann, remark: "Rob"))
        #expect(try contacts(of: ann, in: tenant).map(\.remark) == ["Rob"])
        #expect(try contacts(of: ann, in: tenant).map(\.isMutual) == [true])
        #expect(try tenant.check().isSound)
    }

    @Test func `who is dropped keeps theirs`() throws {
        let tenant = try TestTenant()
        for id in ["ann", "bob"] { _ = try tenant.link(id) }
        try tenant.run(.addFriend(FriendAddition(user: ann, other: bob, heedsPolicy: false)))
        try tenant.run(.dropFriends([bob, ann], of: ann))
        #expect(try contacts(of: ann, in: tenant).isEmpty)
        #expect(try contacts(of: bob, in: tenant).map(\.isMutual) == [false])
        try tenant.run(.dropFriends([bob], of: ann))
    }

    @Test func `a wish of the other's is granted by keeping them`() throws {
        let tenant = try TestTenant()
        let link = try tenant.link("bob")
        _ = try tenant.link("ann")
        try tenant.run(.addFriend(FriendAddition(user: bob, other: ann)), as: link.actor)
        try tenant.run(.keepFriend(bob, of: ann, remark: ""))
        #expect(try contacts(of: bob, in: tenant).map(\.isMutual) == [true])
    }

    @Test func `nobody keeps themselves, or what is too long`() throws {
        let tenant = try TestTenant()
        for id in ["ann", "bob"] { _ = try tenant.link(id) }
        for (friend, remark) in [(ann, ""), (bob, String(repeating: "x", count: 65))] {
            let error = #expect(throws: ClientError.self) {
                try tenant.run(.keepFriend(friend, of: ann, remark: remark))
            }
            #expect(error?.code == .invalidArgument)
        }
    }

    private func contacts(of user: UserID, in tenant: TestTenant) throws -> [NumberedContact] {
        let account = try tenant.account(user.text)
        guard case .numbers(.contacts(let contacts, _)) = try tenant.ask(.numbers(.contacts(account))) else {
            throw UnexpectedAnswer()
        }
        return contacts
    }
}
