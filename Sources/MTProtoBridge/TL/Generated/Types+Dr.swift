// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `DraftMessage`.
    package enum DraftMessage: TLValue {
        case draftMessageEmpty(DraftMessageEmpty)
        indirect case draftMessage(DraftMessageFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1b0c841a: self = .draftMessageEmpty(try DraftMessageEmpty(readingFields: &reader))
            case 0x60fe3294: self = .draftMessage(try DraftMessageFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .draftMessageEmpty(let value): value.write(to: &writer)
            case .draftMessage(let value): value.write(to: &writer)
            }
        }
    }

    /// `draftMessageEmpty#1b0c841a`, a `DraftMessage`.
    package struct DraftMessageEmpty: TLConstructor {
        package var date: Int32?

        package static var id: UInt32 { 0x1b0c841a }

        package init(date: Int32? = nil) {
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            date = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if date != nil { flags |= 0x1 }
            flags.write(to: &writer)
            date?.write(to: &writer)
        }
    }

    /// `draftMessage#60fe3294`, a `DraftMessage`.
    package struct DraftMessageFields: TLConstructor {
        package var noWebpage: Bool
        package var invertMedia: Bool
        package var replyTo: InputReplyTo?
        package var message: String
        package var entities: [MessageEntity]?
        package var media: InputMedia?
        package var date: Int32
        package var effect: Int64?

        package static var id: UInt32 { 0x60fe3294 }

        package init(
            noWebpage: Bool = false,
            invertMedia: Bool = false,
            replyTo: InputReplyTo? = nil,
            message: String,
            entities: [MessageEntity]? = nil,
            media: InputMedia? = nil,
            date: Int32,
            effect: Int64? = nil
        ) {
            self.noWebpage = noWebpage
            self.invertMedia = invertMedia
            self.replyTo = replyTo
            self.message = message
            self.entities = entities
            self.media = media
            self.date = date
            self.effect = effect
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            noWebpage = flags & 0x2 != 0
            invertMedia = flags & 0x40 != 0
            replyTo = flags & 0x10 != 0 ? try InputReplyTo(reading: &reader) : nil
            message = try String(reading: &reader)
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
            media = flags & 0x20 != 0 ? try InputMedia(reading: &reader) : nil
            date = try Int32(reading: &reader)
            effect = flags & 0x80 != 0 ? try Int64(reading: &reader) : nil
            if flags & 0x100 != 0 { try reader.refuse() }
            if flags & 0x200 != 0 { try reader.refuse() }
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if noWebpage { flags |= 0x2 }
            if invertMedia { flags |= 0x40 }
            if replyTo != nil { flags |= 0x10 }
            if entities != nil { flags |= 0x8 }
            if media != nil { flags |= 0x20 }
            if effect != nil { flags |= 0x80 }
            flags.write(to: &writer)
            replyTo?.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
            media?.write(to: &writer)
            date.write(to: &writer)
            effect?.write(to: &writer)
        }
    }
}
