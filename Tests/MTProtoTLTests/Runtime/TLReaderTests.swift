internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

struct `What a stranger wrote` {
    @Test func `a string is as long as it says, padded to four`() throws {
        #expect(try read(String.self, from: ByteBuffer(hex: "03616263")) == "abc")
        #expect(try read(String.self, from: ByteBuffer(hex: "00000000")) == "")
        #expect(try read(String.self, from: ByteBuffer(hex: "0461626364000000")) == "abcd")
        #expect(try read(String.self, from: ByteBuffer(hex: "fe03000061626300")) == "abc")
    }

    @Test(arguments: [253, 254, 255, 256, 70_000])
    func `lengths on both sides of the long form come back`(count: Int) throws {
        let text = String(repeating: "x", count: count)
        let written = bytes(of: text)
        #expect(written.readableBytes % 4 == 0)
        #expect(try read(String.self, from: written) == text)
    }

    @Test func `a string that is not UTF-8 is refused`() {
        #expect(throws: TLError.invalidString) { try read(String.self, from: ByteBuffer(hex: "02c32800")) }
    }

    @Test func `a count is believed no further than the bytes go`() {
        #expect(throws: TLError.truncated) {
            try read([Int32].self, from: ByteBuffer(hex: "15c4b51c ffffff7f 01000000"))
        }
        #expect(throws: TLError.truncated) {
            try read([Int32].self, from: ByteBuffer(hex: "15c4b51c ffffffff 01000000"))
        }
        #expect(throws: TLError.truncated) {
            try read([Int64].self, from: ByteBuffer(hex: "15c4b51c 01000000 01000000"))
        }
    }

    @Test func `an unknown constructor is named`() {
        #expect(throws: TLError.unknownConstructor(0xdead_beef)) {
            try read(TL.InputPeer.self, from: ByteBuffer(hex: "efbeadde"))
        }
    }

    @Test func `an InputPeer is taken for the InputUser it means`() throws {
        guard case .inputUserSelf = try read(TL.InputUser.self, from: bytes(of: TL.InputPeer.inputPeerSelf)) else {
            Issue.record("not self")
            return
        }
        let peer = TL.InputPeer.inputPeerUser(TL.InputPeerUser(userID: 7, accessHash: 9))
        guard case .inputUser(let user) = try read(TL.InputUser.self, from: bytes(of: peer)) else {
            Issue.record("not a user")
            return
        }
        #expect(user.userID == 7)
        #expect(user.accessHash == 9)
    }
}
