// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `InputMessage`.
    package enum InputMessage: TLValue {
        case inputMessageID(InputMessageID)
        case inputMessageReplyTo(InputMessageReplyTo)
        case inputMessagePinned
        case inputMessageCallbackQuery(InputMessageCallbackQuery)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xa676a322: self = .inputMessageID(try InputMessageID(readingFields: &reader))
            case 0xbad88395: self = .inputMessageReplyTo(try InputMessageReplyTo(readingFields: &reader))
            case 0x86872538: self = .inputMessagePinned
            case 0xacfa1a7e: self = .inputMessageCallbackQuery(try InputMessageCallbackQuery(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .inputMessageID(let value): value.write(to: &writer)
            case .inputMessageReplyTo(let value): value.write(to: &writer)
            case .inputMessagePinned: writer.write(id: 0x86872538)
            case .inputMessageCallbackQuery(let value): value.write(to: &writer)
            }
        }
    }

    /// `inputMessageCallbackQuery#acfa1a7e`, a `InputMessage`.
    package struct InputMessageCallbackQuery: TLConstructor {
        package var id: Int32
        package var queryID: Int64

        package static var id: UInt32 { 0xacfa1a7e }

        package init(id: Int32, queryID: Int64) {
            self.id = id
            self.queryID = queryID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int32(reading: &reader)
            queryID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            queryID.write(to: &writer)
        }
    }

    /// `inputMessageEntityMentionName#208e68c9`, a `MessageEntity`.
    package struct InputMessageEntityMentionName: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var userID: InputUser

        package static var id: UInt32 { 0x208e68c9 }

        package init(offset: Int32, length: Int32, userID: InputUser) {
            self.offset = offset
            self.length = length
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            userID = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            userID.write(to: &writer)
        }
    }

    /// `inputMessageID#a676a322`, a `InputMessage`.
    package struct InputMessageID: TLConstructor {
        package var id: Int32

        package static var id: UInt32 { 0xa676a322 }

        package init(id: Int32) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `inputMessageReadMetric#402b4495`, a `InputMessageReadMetric`.
    package struct InputMessageReadMetric: TLConstructor {
        package var msgID: Int32
        package var viewID: Int64
        package var timeInViewMs: Int32
        package var activeTimeInViewMs: Int32
        package var heightToViewportRatioPermille: Int32
        package var seenRangeRatioPermille: Int32

        package static var id: UInt32 { 0x402b4495 }

        package init(
            msgID: Int32,
            viewID: Int64,
            timeInViewMs: Int32,
            activeTimeInViewMs: Int32,
            heightToViewportRatioPermille: Int32,
            seenRangeRatioPermille: Int32
        ) {
            self.msgID = msgID
            self.viewID = viewID
            self.timeInViewMs = timeInViewMs
            self.activeTimeInViewMs = activeTimeInViewMs
            self.heightToViewportRatioPermille = heightToViewportRatioPermille
            self.seenRangeRatioPermille = seenRangeRatioPermille
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgID = try Int32(reading: &reader)
            viewID = try Int64(reading: &reader)
            timeInViewMs = try Int32(reading: &reader)
            activeTimeInViewMs = try Int32(reading: &reader)
            heightToViewportRatioPermille = try Int32(reading: &reader)
            seenRangeRatioPermille = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgID.write(to: &writer)
            viewID.write(to: &writer)
            timeInViewMs.write(to: &writer)
            activeTimeInViewMs.write(to: &writer)
            heightToViewportRatioPermille.write(to: &writer)
            seenRangeRatioPermille.write(to: &writer)
        }
    }

    /// `inputMessageReplyTo#bad88395`, a `InputMessage`.
    package struct InputMessageReplyTo: TLConstructor {
        package var id: Int32

        package static var id: UInt32 { 0xbad88395 }

        package init(id: Int32) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `inputMessagesFilterPhoneCalls#80c99768`, a `MessagesFilter`.
    package struct InputMessagesFilterPhoneCalls: TLConstructor {
        package var missed: Bool

        package static var id: UInt32 { 0x80c99768 }

        package init(missed: Bool = false) {
            self.missed = missed
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            missed = flags & 0x1 != 0
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if missed { flags |= 0x1 }
            flags.write(to: &writer)
        }
    }
}
