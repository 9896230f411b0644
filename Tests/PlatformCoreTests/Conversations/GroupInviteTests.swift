import PlatformCore
import Testing

struct `Invites into groups` {
    private let secret = (0..<16).map { UInt8($0) }

    @Test func `a token is written and read back, and shows no secret by accident`() throws {
        let token = InviteToken(group: ConversationNumber(rawValue: 0xFEDC_BA98), id: 7, secret: secret)
        #expect(token.text.count == InviteToken.textCount)
        #expect(token.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        #expect(InviteToken(token.text) == token)
        #expect("\(token)" == "an invite into 4275878552")
    }

    @Test(arguments: ["", "short", String(repeating: "!", count: 32), String(repeating: "A", count: 33)])
    func `other texts are none`(text: String) {
        #expect(InviteToken(text) == nil)
    }

    @Test func `the whole secret proves an invite, and nothing less`() {
        let invite = GroupInvite(id: 7, secret: secret, by: UserID(unchecked: "ann"), createdAt: .zero)
        let group = ConversationNumber(rawValue: 3)
        #expect(invite.isProved(by: invite.token(in: group)))
        for position in secret.indices {
            var other = secret
            other[position] ^= 1
            #expect(!invite.isProved(by: InviteToken(group: group, id: 7, secret: other)))
        }
        #expect(!invite.isProved(by: InviteToken(group: group, id: 8, secret: secret)))
        #expect(!invite.isProved(by: InviteToken(group: group, id: 7, secret: [])))
    }

    @Test func `it is open until its time or its uses are over`() {
        var invite = GroupInvite(id: 1, secret: secret, by: UserID(unchecked: "ann"), createdAt: .zero)
        #expect(invite.isOpen(at: Timestamp(rawValue: 9)))
        invite.expiresAt = Timestamp(rawValue: 9)
        #expect(invite.isOpen(at: Timestamp(rawValue: 8)))
        #expect(!invite.isOpen(at: Timestamp(rawValue: 9)))
        invite.expiresAt = nil
        invite.useCountMax = 1
        #expect(invite.isOpen(at: .zero))
        invite.useCount = 1
        #expect(!invite.isOpen(at: .zero))
    }
}

struct `What is said of a group` {
    @Test(arguments: ["plain", "quote \" and \\", "line\nbreak\u{1}", "中文 👍"])
    func `a hosted group keeps it as JSON, and gives it back`(text: String) {
        var group = Group(id: GroupID(unchecked: "g"), name: "", createdAt: .zero, lsn: .zero)
        let change = GroupDescriptionChange(about: text, portraitURI: "http://x/y")
        group.apply(change)
        #expect(group.description == GroupDescription(about: text, portraitURI: "http://x/y"))
        let ann = UserID(unchecked: "ann")
        group.hosting = GroupHosting(creator: ann, owner: ann)
        #expect(group.description == GroupDescription())
        group.apply(change)
        #expect(group.description.about == text)
        group.apply(GroupDescriptionChange(about: ""))
        #expect(group.hosting?.profile.values.keys.sorted() == ["portraitUrl"])
    }

    @Test func `what an app wrote with escapes is read`() {
        let fields = ProfileFields(["a": #""\u4e2d \ud83d\udc4d \/ \n""#, "b": "7"])
        #expect(fields.text("a") == "中 👍 / \n")
        #expect(fields.text("b") == nil)
    }
}
