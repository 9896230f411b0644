internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Tenants
internal import Testing

@testable internal import MTProtoBridge

struct `Files that sessions say` {
    private let bench: HubBench
    private let ann: TestSession
    private let bob: TestSession

    init() throws {
        bench = try HubBench()
        ann = try bench.session("ann")
        bob = try bench.session("bob")
    }

    private func photo(_ caption: String = "", name: UInt64 = 1) throws -> SpokenMedia {
        let size = try #require(ImageSize(width: 640, height: 480))
        let address = ObjectAddress(ObjectKey(HubBench.number, ObjectName(high: name, low: 2)), fileName: "a.png")
        var media = SpokenMedia(.photo(size), address, at: "https://h", byteCount: 9, mimeType: "image/png")
        media.caption = SpokenText(text: caption)
        return media
    }

    private func say(_ media: [SpokenMedia], answering: MessageNumber? = nil) throws -> TL.Updates {
        var answer: Result<TL.Updates, RPCError>?
        let album = media.enumerated().map { index, media in
            Words(
                peer: .user(bob.account),
                media: media,
                isSilent: false,
                answers: answering,
                randomID: Int64(index + 100)
            )
        }
        ann.session.say(album) { answer = $0 }
        bench.run()
        return try #require(answer).get()
    }

    @Test func `are shown with their caption, and with the message that they answer`() throws {
        try bench.say("question", from: "bob", to: .private(UserID(unchecked: "ann")))
        _ = (ann.outlet.take(), bob.outlet.take())
        let answer = try say([photo("look")], answering: .mailbox(Place(rawValue: 1)))
        #expect(answer.all.map(\.name) == ["id 2 of 100", "new 2 look out pts 3"])
        #expect(answer.all.last?.reply == 1)
        let heard = try #require(bob.outlet.take().first)
        #expect(heard.name == "new 2 look pts 3" && heard.reply == 1)
        let fields = try #require(heard.message)
        guard case .messageMediaPhoto(let media)? = fields.media, case .photo(let photo)? = media.photo else {
            Issue.record("\(fields)")
            return
        }
        #expect(photo.accessHash == HubBench.hash(bob.account, file: 1))
    }

    @Test func `of one call are an album, and the same when it is repeated`() throws {
        let album = try (1...3).map { index in
            var media = try photo("\(index)", name: UInt64(index))
            media.album = 100
            return media
        }
        let answer = try say(album)
        #expect(answer.all.count == 6)
        #expect(try say(album).all.map(\.name) == answer.all.map(\.name))
        let heard = bob.outlet.take()
        #expect(heard.map(\.name) == (1...3).map { "new \($0) \($0) pts \($0 + 1)" })
        #expect(heard.map { $0.message?.groupedID } == [100, 100, 100])
        guard case .updates(let fields) = answer else { return }
        #expect(fields.users.count == 2)
    }

    @Test func `in a call that is refused in part are said as far as they were`() throws {
        _ = try say([photo("first")])
        #expect(throws: RPCError.randomIDDuplicate) { try say([photo("other"), photo("second", name: 2)]) }
        #expect(bob.outlet.take().map(\.name) == ["new 1 first pts 2", "new 2 second pts 3"])
    }
}

extension TL.Update {
    fileprivate var message: TL.MessageFields? {
        guard case .updateNewMessage(let new) = self, case .message(let fields) = new.message else { return nil }
        return fields
    }
}
