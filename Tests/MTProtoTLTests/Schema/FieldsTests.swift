internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

struct `Fields of a constructor` {
    @Test func `stand where the schema says`() {
        let message = TL.Message.message(
            TL.MessageFields(
                out: true,
                id: 7,
                fromID: .peerUser(TL.PeerUser(userID: 1)),
                peerID: .peerUser(TL.PeerUser(userID: 2)),
                date: 3,
                message: "hi"
            )
        )
        let update = TL.Updates.updates(
            TL.UpdatesFields(
                updates: [
                    .updateMessageID(TL.UpdateMessageID(id: 7, randomID: 8)),
                    .updateNewMessage(TL.UpdateNewMessage(message: message, pts: 8, ptsCount: 1)),
                ],
                users: [],
                chats: [],
                date: 3,
                seq: 0
            )
        )
        // Telethon 1.45: bytes(Updates([UpdateMessageID(7, 8), UpdateNewMessage(Message(7, PeerUser(2), out=True,
        // from_id=PeerUser(1), date=3, message='hi'), 8, 1)], [], [], 3, 0))
        let theirs = """
            4042ae7415c4b51c02000000d6bf904e070000000800000000000000fd0a2b1fd3b900760201000000000000070000002217515901000000
            000000002217515902000000000000000300000002686900080000000100000015c4b51c0000000015c4b51c000000000300000000000000
            """
        #expect(bytes(of: update) == ByteBuffer(hex: theirs))
    }

    @Test func `of one bit come together or not at all`() throws {
        let half = try read(TL.PollResults.self, from: bytes(of: TL.PollResults(solution: "x")))
        #expect(half.solution == nil)
        let both = try read(TL.PollResults.self, from: bytes(of: TL.PollResults(solution: "x", solutionEntities: [])))
        #expect(both.solution == "x")
        #expect(both.solutionEntities?.isEmpty == true)
    }

    @Test func `that say where a file lies say where the reader is`() throws {
        let photo = TL.Photo.photo(TL.PhotoFields(id: 1, accessHash: 2, fileReference: TLBytes(), date: 3, sizes: []))
        let written = bytes(of: photo, dc: 1)
        #expect(written.getInteger(at: written.writerIndex - 4, endianness: .little) == Int32(1))
        _ = try read(TL.Photo.self, from: written)
    }
}
