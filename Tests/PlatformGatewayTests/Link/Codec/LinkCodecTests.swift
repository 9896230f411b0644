import NIOCore
import PlatformCore
import PlatformEngine
import SwiftProtobuf
import TestSupport
import Testing

@testable import PlatformGateway

struct `Reading a client's frames` {
    private let owner = LinkOwner(account: AccountNumber(rawValue: 1), user: UserID(unchecked: "alice"))

    private func bytes(_ frame: WireClientFrame, _ encoding: LinkEncoding) throws -> ByteBuffer {
        switch encoding {
        case .proto: ByteBuffer(bytes: try frame.serializedBytes() as [UInt8])
        case .json: ByteBuffer(bytes: try frame.jsonUTF8Bytes() as [UInt8])
        }
    }

    private func read(_ frame: WireClientFrame, _ encoding: LinkEncoding) throws -> LinkCodec.Reading {
        LinkCodec(encoding).read(encoding.messageKind, try bytes(frame, encoding), as: owner)
    }

    private func sendFrame(_ edit: (inout WireSend) -> Void = { _ in }) -> WireClientFrame {
        var frame = WireClientFrame()
        frame.requestID = 300
        frame.send.conversation.kind = .private
        frame.send.conversation.id = "bob"
        frame.send.objectName = "RC:TxtMsg"
        frame.send.content = #"{"content":"grüße 👋"}"#
        frame.send.clientID = 17
        edit(&frame.send)
        return frame
    }

    private func send(_ reading: LinkCodec.Reading) -> Send? {
        if case .request(300, .send(let send)) = reading { send } else { nil }
    }

    @Test(arguments: LinkEncoding.allCases)
    func `an ordinary send reads the same in both encodings`(encoding: LinkEncoding) throws {
        let read = try #require(send(try read(sendFrame(), encoding)))
        #expect(read.from == .account(owner.account))
        #expect(read.target == .private(UserID(unchecked: "bob")))
        #expect(read.body.objectName == "RC:TxtMsg")
        #expect(String(decoding: read.body.content, as: UTF8.self) == #"{"content":"grüße 👋"}"#)
        #expect(read.flags == .ordinary)
        #expect(read.reach == .checked(includesSender: true))
        #expect(read.identity == .clientID(17))
        #expect(read.push == nil)
    }

    @Test func `the reader by hand takes ordinary sends and leaves all others`() throws {
        let ordinary = try bytes(sendFrame(), .proto)
        #expect(SendFrameReader.read(ordinary, as: owner.account) != nil)
        let rare: [(inout WireSend) -> Void] = [
            { $0.flags = 3 }, { $0.mentions = ["carol"] }, { $0.onlyTo = ["carol"] }, { $0.push.content = "x" },
            { $0.conversation.kind = .system }, { $0.conversation.id = "not an id!" },
        ]
        for edit in rare {
            #expect(SendFrameReader.read(try bytes(sendFrame(edit), .proto), as: owner.account) == nil)
        }
    }

    @Test(arguments: LinkEncoding.allCases)
    func `rarer fields of a send are read`(encoding: LinkEncoding) throws {
        let frame = sendFrame { send in
            send.conversation.kind = .group
            send.flags = 15
            send.mentions = ["carol"]
            send.onlyTo = ["carol", "dave"]
            send.push.data = "d"
            send.clientID = 0
        }
        let read = try #require(send(try read(frame, encoding)))
        #expect(read.flags == [.counted, .inHistory, .updatesLast, .mentionAll])
        #expect(read.mentions == [UserID(unchecked: "carol")])
        #expect(read.reach == .directed([UserID(unchecked: "carol"), UserID(unchecked: "dave")], sender: true))
        #expect(read.push == PushHints(content: "", data: "d", ext: ""))
        #expect(read.identity == .none)
    }

    @Test(arguments: LinkEncoding.allCases)
    func `what cannot be done is refused with the request's id`(encoding: LinkEncoding) throws {
        let edits: [(inout WireSend) -> Void] = [
            { $0.conversation.kind = .unspecified }, { $0.conversation.id = "" }, { $0.conversation.id = "a,b" },
            { $0.flags = 1 << 20 }, { $0.flags = 15 }, { $0.mentions = ["💥"] },
            { $0.conversation.id = String(repeating: "a", count: 65) },
            { $0.mentions = Array(repeating: "a", count: 201) },
        ]
        for edit in edits {
            guard case .refused(300, let error) = try read(sendFrame(edit), encoding) else {
                Issue.record("not refused")
                continue
            }
            #expect(error.code == .invalidArgument)
        }
    }

    @Test(arguments: LinkEncoding.allCases)
    func `a kind that is not known is refused, and unknown fields are skipped`(encoding: LinkEncoding) throws {
        let unknown: [UInt8] =
            switch encoding {
            // Field 500, a message with one field.
            case .proto: [0x08, 0x05, 0xA2, 0x1F, 0x02, 0x08, 0x01]
            case .json: Array(#"{"requestId":5,"futureKind":{"x":1}}"#.utf8)
            }
        guard
            case .refused(5, let error) = LinkCodec(encoding)
                .read(encoding.messageKind, ByteBuffer(bytes: unknown), as: owner)
        else {
            Issue.record("not refused")
            return
        }
        #expect(error.code == .malformed)

        let known: [UInt8] =
            switch encoding {
            case .proto: [0x08, 0x05, 0x9A, 0x02, 0x00, 0xA0, 0x1F, 0x01]
            case .json: Array(#"{"requestId":5,"ping":{"when":"now"},"mood":"good"}"#.utf8)
            }
        guard
            case .request(5, .ping) = LinkCodec(encoding)
                .read(encoding.messageKind, ByteBuffer(bytes: known), as: owner)
        else {
            Issue.record("not read")
            return
        }
    }

    @Test func `the other kind of message, no id and garbage end the link`() throws {
        let ping = try bytes(.ping(1), .proto)
        #expect(isBroken(LinkCodec(.proto).read(.text, ping, as: owner), .wrongMessageKind))
        #expect(isBroken(LinkCodec(.json).read(.binary, ping, as: owner), .wrongMessageKind))
        #expect(isBroken(try read(.ping(0), .proto), .malformed))
        #expect(isBroken(try read(.ping(0), .json), .malformed))
        for text in ["", "{", "[]", "null", #"{"requestId":-1}"#, #"{"requestId":1}{}"#] {
            let reading = LinkCodec(.json).read(.text, ByteBuffer(string: text), as: owner)
            #expect(isBroken(reading, .malformed), "\(text)")
        }
        let notUTF8: [UInt8] = [0x08, 0x01, 0x1A, 0x04, 0x1A, 0x02, 0xC3, 0x28]
        #expect(isBroken(LinkCodec(.proto).read(.binary, ByteBuffer(bytes: notUTF8), as: owner), .malformed))
    }

    @Test func `every prefix of a send, and random bytes, are read without harm`() throws {
        let whole = Array(try bytes(sendFrame(), .proto).readableBytesView)
        for count in 0..<whole.count {
            let reading = LinkCodec(.proto).read(.binary, ByteBuffer(bytes: whole[..<count]), as: owner)
            #expect(send(reading) == nil, "\(count)")
        }
        var generator = SeededGenerator(seed: 20_261_121)
        for _ in 0..<3_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = LinkCodec(.proto).read(.binary, ByteBuffer(bytes: bytes), as: owner)
            _ = LinkCodec(.json).read(.text, ByteBuffer(bytes: bytes), as: owner)
        }
    }

    @Test(arguments: [
        (Int64?.none, Int64(0)), (nil, 1_763_692_800_123), (1_700_000_000_000, 1_763_692_800_123),
    ])
    func `a page token gives the page back`(pinnedAt: Int64?, lastTime: Int64) throws {
        let page = ConversationPage(
            pinnedAt: pinnedAt.map(Timestamp.init),
            lastTime: Timestamp(rawValue: lastTime),
            conversation: ConversationNumber(rawValue: 77)
        )
        #expect(try PageToken.read(PageToken.text(page)) == page)
    }

    @Test(arguments: ["", ".", "..", "a.b.c", "1.2", "1.2.3.4", "-1.5.1", ".5.4294967296"])
    func `a page token that was not given is refused`(text: String) {
        #expect(throws: ClientError.self) { try PageToken.read(text) }
    }

    private func isBroken(_ reading: LinkCodec.Reading, _ end: LinkEnd) -> Bool {
        if case .broken(end) = reading { true } else { false }
    }
}

extension WireClientFrame {
    static func ping(_ requestID: UInt32) -> WireClientFrame {
        var frame = WireClientFrame()
        frame.requestID = requestID
        frame.ping = WirePing()
        return frame
    }
}
