internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import Testing

@testable internal import MTProtoBridge

struct `Texts and contents` {
    private let viewer = Viewer(account: AccountNumber(rawValue: 7), hash: AccessHash())

    @Test func `what stands out in a text comes back, counted in UTF-16`() throws {
        let entities: [TL.MessageEntity] = [
            .messageEntityBold(.init(offset: 0, length: 2)),
            .messageEntityTextUrl(.init(offset: 3, length: 4, url: "https://example.org")),
            .messageEntityMentionName(.init(offset: 8, length: 1, userID: 42)),
        ]
        let spoken = SpokenText(
            text: "😀 word \"x\"\n",
            entities: entities.compactMap { TextEntity($0, viewer: viewer) }
        )
        let read = SpokenText(of: spoken.body())
        #expect(read == spoken)
        let told = read.entities.compactMap(\.wire).compactMap { TextEntity($0, viewer: viewer) }
        #expect(told == spoken.entities)
        #expect(told.count == entities.count)
    }

    @Test func `what no longer fits a text is left out`() {
        let body = MessageBody(
            objectName: "RC:TxtMsg",
            content: Array(#"{"content":"ab","entities":[{"type":"bold","offset":1,"length":2}]}"#.utf8)
        )
        #expect(SpokenText(of: body).entities.isEmpty)
    }

    @Test(arguments: [
        ("RC:TxtMsg", #"{"content":"hello","extra":""}"#, "hello"),
        ("RC:TxtMsg", "no json", "no json"),
        ("RC:TxtMsg", #"{"content":"\u00e9\ud83d\ude00\n"}"#, "é😀\n"),
        ("RC:ImgMsg", #"{"content":"…"}"#, "[Image]"),
        ("RC:FileMsg", #"{"name":"a.pdf"}"#, "[File] a.pdf"),
        ("RC:FileMsg", #"{"name":"a","fileUrl":"https://h/a"}"#, "[File] a https://h/a"),
        ("RC:SightMsg", #"{"sightUrl":"javascript:x"}"#, "[Video]"),
        ("app:order", #"{"title":"Order","number":5}"#, "Order"),
        ("app:empty", "{}", "[app:empty]"),
    ])
    func `every content is shown as text`(objectName: String, content: String, text: String) {
        let body = MessageBody(objectName: objectName, content: Array(content.utf8))
        #expect(SpokenText(of: body).text == text)
    }

    @Test(arguments: ["", "{", #"{"a":}"#, "[1,2", #""\u12""#, "nul", "{}x", #"{"a" 1}"#, "[[[["])
    func `what is no document is none`(text: String) {
        #expect(JSONValue(parsing: Array(text.utf8)) == nil)
    }

    @Test func `a document deeper than any is none`() {
        let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        #expect(JSONValue(parsing: Array(text.utf8)) == nil)
    }

    @Test func `an edit keeps what else stands in the content`() {
        let body = MessageBody(objectName: "RC:TxtMsg", content: Array(#"{"content":"a","extra":"x"}"#.utf8))
        let edited = SpokenText(text: "b").body(replacing: body)
        #expect(edited.map { String(decoding: $0.content, as: UTF8.self) } == #"{"content":"b","extra":"x"}"#)
        #expect(SpokenText(text: "b").body(replacing: MessageBody(objectName: "RC:ImgMsg", content: [])) == nil)
    }

    @Test func `a notice names its people for both kinds of clients`() throws {
        let person = GroupNoticeContent.User(id: UserID(unchecked: "bob"), account: AccountNumber(rawValue: 9))
        let content = GroupNoticeContent(operation: .add, by: UserID(unchecked: "ann"), users: [person])
        let body = content.notice.body
        let action = GroupNoticeContent.action(of: body, for: .anybody, at: .zero)
        guard case .messageActionChatAddUser(let added) = action else {
            Issue.record("another action")
            return
        }
        #expect(added.users == [9])
        #expect(GroupNoticeContent.people(in: body).map(\.rawValue) == [9])
        let json = try #require(JSONValue(parsing: body.content))
        #expect(json["operation"] == "Add")
        let data = try #require(json["data"]?.string.flatMap { JSONValue(parsing: Array($0.utf8)) })
        #expect(data["targetUserIds"] == .array(["bob"]))
    }

    @Test func `only who was told of somebody can name them`() throws {
        let peer = AccountNumber(rawValue: 3)
        let told = TL.InputPeer.inputPeerUser(.init(userID: 3, accessHash: viewer.hash(viewer.account, .user(peer))))
        #expect(try viewer.peer(told) == .user(peer))
        #expect(throws: RPCError.peerIDInvalid) {
            try viewer.peer(.inputPeerUser(.init(userID: 3, accessHash: 1)))
        }
        let other = Viewer(account: AccountNumber(rawValue: 8), hash: viewer.hash)
        #expect(throws: RPCError.peerIDInvalid) { try other.peer(told) }
        #expect(try viewer.peer(.inputPeerSelf) == .user(viewer.account))
    }
}
