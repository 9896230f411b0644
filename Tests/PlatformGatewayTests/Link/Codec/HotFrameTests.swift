import NIOCore
import PlatformCore
import PlatformEngine
import SwiftProtobuf
import TestSupport
import Testing

@testable import PlatformGateway

struct `Frames written by hand` {
    private let codec = LinkCodec(.proto)

    private func payload(_ frame: ByteBuffer) throws -> [UInt8] {
        let frames = try RawFrame.all(in: frame)
        #expect(frames.count == 1)
        #expect(frames.first?.opcode == 2)
        return frames.first?.payload ?? []
    }

    @Test(arguments: [0, 1, 127, 128, 300, 70_000])
    func `a mailbox item is written as the generated code writes it`(size: Int) throws {
        let item = LinkValues.mailboxItem(LinkValues.message(content: String(repeating: "é", count: size / 2)))
        let byHand = try payload(codec.frame(item))
        let generated: [UInt8] = try WireServerFrame(.mailbox(WireMailboxItem(item))).serializedBytes()
        #expect(byHand == generated)
    }

    @Test(arguments: [UInt32(1), 127, 128, 1 << 30])
    func `a group item is written as the generated code writes it`(seq: UInt32) throws {
        let item = LinkValues.entry(LinkValues.message(seq: seq))
        var buffer = ByteBuffer()
        codec.write(item, of: GroupID(unchecked: "g1"), into: &buffer)
        let generated: [UInt8] = try WireServerFrame(
            .groupItem(WireGroupItem(item, of: GroupID(unchecked: "g1")))
        ).serializedBytes()
        #expect(try payload(buffer) == generated)
    }

    @Test(arguments: [true, false])
    func `the answer to a send is written as the generated code writes it`(isRefused: Bool) throws {
        let view = LinkValues.message()
        let sent = Sent(
            uid: view.uid,
            seq: Place(rawValue: 300),
            place: Place(rawValue: isRefused ? 0 : 5),
            lsn: LSN(rawValue: 1 << 40),
            sentTime: view.message.sentTime,
            isRefusedByReceiver: isRefused
        )
        let generated: [UInt8] = try WireServerFrame(70_000, .sent(WireSent(sent))).serializedBytes()
        #expect(try payload(codec.frame(sent, requestID: 70_000)) == generated)
    }

    @Test(arguments: 0..<64 as Range<UInt64>)
    func `numbers of every length are written as the generated code writes them`(bits: UInt64) throws {
        let view = LinkValues.message()
        let sent = Sent(
            uid: view.uid,
            seq: Place(rawValue: 1),
            place: Place(rawValue: 1),
            lsn: LSN(rawValue: .max >> bits),
            sentTime: view.message.sentTime,
            isRefusedByReceiver: false
        )
        let generated: [UInt8] = try WireServerFrame(1, .sent(WireSent(sent))).serializedBytes()
        #expect(try payload(codec.frame(sent, requestID: 1)) == generated)
    }

    @Test func `changed, recalled and mentioning messages go through the generated code`() throws {
        let mark = ChangeMark(at: Place(rawValue: 9), time: Timestamp(rawValue: 1_763_692_900_000))
        let views = [
            LinkValues.message(mentions: ["carol"]),
            LinkValues.message(state: { .edited($0, mark) }),
            LinkValues.message(
                state: { _ in
                    .recalled(mark, by: AccountNumber(rawValue: 9), isAdmin: true, removesNotice: false)
                }
            ),
        ]
        for view in views {
            let item = LinkValues.mailboxItem(view)
            let decoded = try WireServerFrame(serializedBytes: payload(codec.frame(item)))
            #expect(decoded == WireServerFrame(.mailbox(WireMailboxItem(item))))
        }
    }

    @Test func `flags on the wire are those of the core`() {
        let names: [(EntryFlags, UInt16)] = [
            (.counted, 1), (.inHistory, 2), (.updatesLast, 4), (.mentionAll, 8), (.expandable, 16),
            (.needsReceipt, 32), (.silent, 64),
        ]
        for (flag, value) in names { #expect(flag.rawValue == value) }
    }
}

struct `A UID in a frame` {
    /// Method: random UIDs, and the ends of each part.
    @Test func `is written as everywhere else`() {
        var generator = SeededGenerator(seed: 4)
        for round in 0..<500 {
            let milliseconds: Int64 =
                round == 0 ? 0 : round == 1 ? (1 << 41) - 1 : .random(in: 0..<(1 << 41), using: &generator)
            let uid = MessageUID(
                sentTime: MessageUID.epoch.advanced(byMilliseconds: milliseconds),
                conversation: ConversationNumber(rawValue: .random(in: 0...UInt32.max, using: &generator)),
                counter: .random(in: 0...127, using: &generator)
            )
            var buffer = ByteBuffer()
            UIDText.write(uid, into: &buffer)
            #expect(String(buffer: buffer) == uid.description)
        }
    }
}
