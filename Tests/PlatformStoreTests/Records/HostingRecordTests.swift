internal import PlatformCore
internal import PlatformStore
internal import Testing

@Suite struct HostingRecordTests {
    @Test func `a group keeps what is hosted of it`() throws {
        var group = Group(id: GroupID(unchecked: "g"), name: "G", createdAt: Timestamp(rawValue: 5), lsn: .zero)
        group.hosting = GroupHosting(
            creator: UserID(unchecked: "ann"),
            owner: UserID(unchecked: "bob"),
            profile: ProfileFields(["introduction": "\"\"", "portraitUrl": "\"ß\""]),
            extra: ProfileFields(["k": "null"]),
            permissions: ProfileFields(["joinPerm": "1"])
        )
        let key = TenantKey.conversation(ConversationNumber(rawValue: 3))
        let record = ConversationRecord(name: .group(group.id), group: group, lsn: .zero)
        #expect(try ConversationRecord(record: record.record, at: key) == record)
    }

    @Test(arguments: [("Nick", ""), ("", "extra"), ("Nick", "extra")])
    func `a member keeps what they are called`(nickname: String, extra: String) throws {
        let note = MemberNote.note(nickname: nickname, extra: extra)
        let member = GroupMember(role: .member, joinedAt: Timestamp(rawValue: 5), note: note)
        let key = TenantKey.member(ConversationNumber(rawValue: 3), AccountNumber(rawValue: 4))
        #expect(try GroupMember(record: member.record, at: key) == member)
    }
}
