internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

struct `Objects in objects` {
    /// So many objects, one in the other.
    private func peer(levels: Int) -> ByteBuffer {
        var peer = TL.InputPeer.inputPeerSelf
        for _ in 1..<levels {
            peer = .inputPeerUserFromMessage(TL.InputPeerUserFromMessage(peer: peer, msgID: 1, userID: 2))
        }
        return bytes(of: peer)
    }

    @Test func `are read down to a depth`() throws {
        _ = try read(TL.InputPeer.self, from: peer(levels: TLReader.depthMax))
        #expect(throws: TLError.tooDeep) { try read(TL.InputPeer.self, from: peer(levels: TLReader.depthMax + 1)) }
    }

    @Test func `beside one another are not deep`() throws {
        let peers = (0...TLReader.depthMax).map { _ in TL.JSONValue.jsonArray(TL.JsonArray(value: [.jsonNull])) }
        _ = try read([TL.JSONValue].self, from: bytes(of: peers))
    }

    @Test func `are refused long before the stack ends`() {
        var writer = TLWriter()
        for _ in 0..<100_000 {
            writer.write(id: TL.JsonArray.id)
            writer.write(id: 0x1cb5_c415)
            writer.write(id: 1)
        }
        #expect(throws: TLError.tooDeep) { try read(TL.JSONValue.self, from: writer.buffer) }
    }
}
