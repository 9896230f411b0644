internal import FuzzSupport
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import SwiftProtobuf

@testable internal import PlatformGateway

extension FuzzTarget {
    /// Frames written by hand are, byte for byte, those of the generated code.
    static let hotFrames = FuzzTarget("hot-frames", bytesMax: 512) { input in
        var input = input
        let view = input.messageView()
        let item = LogItem(seq: view.message.seq, lsn: view.message.lsn, content: .message(view))
        let codec = LinkCodec(.proto)

        let mailbox = MailboxItem(
            place: view.message.mailboxPlaces.first,
            lsn: view.message.lsn,
            target: input.flag() ? .private(view.sender) : .system(view.sender),
            content: .entry(item)
        )
        try check(codec.frame(mailbox), is: WireServerFrame(.mailbox(WireMailboxItem(mailbox))))

        var buffer = ByteBuffer()
        codec.write(item, of: GroupID(unchecked: view.sender.text), into: &buffer)
        let wire = WireGroupItem(item, of: GroupID(unchecked: view.sender.text))
        try check(buffer, is: WireServerFrame(.groupItem(wire)))

        let sent = Sent(
            uid: view.uid,
            seq: view.message.seq,
            place: view.message.mailboxPlaces.first,
            lsn: view.message.lsn,
            sentTime: view.message.sentTime,
            isRefusedByReceiver: input.flag()
        )
        let requestID = input.number32()
        try check(codec.frame(sent, requestID: requestID), is: WireServerFrame(requestID, .sent(WireSent(sent))))
    }

    private static func check(_ frame: ByteBuffer, is generated: WireServerFrame) throws {
        let byHand = try payload(of: frame, opcode: 2)
        let bytes: [UInt8] = try generated.serializedBytes()
        try require(byHand == bytes, "by hand \(byHand), generated \(bytes)")
    }
}

extension FuzzInput {
    fileprivate mutating func number32() -> UInt32 {
        UInt32(number(in: 0...Int(UInt32.max))) >> UInt32(number(in: 0...31))
    }

    private mutating func place() -> Place { Place(rawValue: number32() & Place.last.rawValue) }

    fileprivate mutating func messageView() -> MessageView {
        let name = String(decoding: bytes(number(in: 0...40)), as: UTF8.self)
        let id = String(repeating: "a", count: number(in: 1...64))
        let span = Int(MessageUID.horizon.rawValue - MessageUID.epoch.rawValue)
        let message = Message(
            seq: place(),
            lsn: LSN(rawValue: UInt64(number(in: 0...Int.max)) >> UInt64(number(in: 0...63))),
            sentTime: MessageUID.epoch.advanced(byMilliseconds: Int64(number(in: 0...span))),
            counter: byte() & MessageUID.counterMax,
            sender: AccountNumber(rawValue: 9),
            flags: EntryFlags(rawValue: UInt16(truncatingIfNeeded: number32())),
            audience: .everyone,
            mentions: [],
            ordinals: .zero,
            mailboxPlaces: MailboxPlaces(first: place(), second: place()),
            origin: nil,
            push: nil,
            state: .sent(
                MessageBody(objectName: name, content: Array(String(decoding: bytes(300), as: UTF8.self).utf8))
            )
        )
        return MessageView(
            uid: message.uid(in: ConversationNumber(rawValue: number32())),
            sender: UserID(unchecked: id),
            mentions: [],
            message: message
        )
    }
}
