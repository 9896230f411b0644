// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `Document`.
    package enum Document: TLValue {
        case documentEmpty(DocumentEmpty)
        indirect case document(DocumentFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x36f8c871: self = .documentEmpty(try DocumentEmpty(readingFields: &reader))
            case 0x8fd4c4d8: self = .document(try DocumentFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .documentEmpty(let value): value.write(to: &writer)
            case .document(let value): value.write(to: &writer)
            }
        }
    }

    /// `DocumentAttribute`.
    package enum DocumentAttribute: TLValue {
        case documentAttributeImageSize(DocumentAttributeImageSize)
        case documentAttributeAnimated
        case documentAttributeSticker(DocumentAttributeSticker)
        case documentAttributeVideo(DocumentAttributeVideo)
        case documentAttributeAudio(DocumentAttributeAudio)
        case documentAttributeFilename(DocumentAttributeFilename)
        case documentAttributeHasStickers
        case documentAttributeCustomEmoji(DocumentAttributeCustomEmoji)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x6c37c15c: self = .documentAttributeImageSize(try DocumentAttributeImageSize(readingFields: &reader))
            case 0x11b58939: self = .documentAttributeAnimated
            case 0x6319d612: self = .documentAttributeSticker(try DocumentAttributeSticker(readingFields: &reader))
            case 0x43c57c48: self = .documentAttributeVideo(try DocumentAttributeVideo(readingFields: &reader))
            case 0x9852f9c6: self = .documentAttributeAudio(try DocumentAttributeAudio(readingFields: &reader))
            case 0x15590068: self = .documentAttributeFilename(try DocumentAttributeFilename(readingFields: &reader))
            case 0x9801d2f7: self = .documentAttributeHasStickers
            case 0xfd149899: self = .documentAttributeCustomEmoji(try DocumentAttributeCustomEmoji(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .documentAttributeImageSize(let value): value.write(to: &writer)
            case .documentAttributeAnimated: writer.write(id: 0x11b58939)
            case .documentAttributeSticker(let value): value.write(to: &writer)
            case .documentAttributeVideo(let value): value.write(to: &writer)
            case .documentAttributeAudio(let value): value.write(to: &writer)
            case .documentAttributeFilename(let value): value.write(to: &writer)
            case .documentAttributeHasStickers: writer.write(id: 0x9801d2f7)
            case .documentAttributeCustomEmoji(let value): value.write(to: &writer)
            }
        }
    }

    /// `documentAttributeAudio#9852f9c6`, a `DocumentAttribute`.
    package struct DocumentAttributeAudio: TLConstructor {
        package var voice: Bool
        package var duration: Int32
        package var title: String?
        package var performer: String?
        package var waveform: TLBytes?

        package static var id: UInt32 { 0x9852f9c6 }

        package init(
            voice: Bool = false,
            duration: Int32,
            title: String? = nil,
            performer: String? = nil,
            waveform: TLBytes? = nil
        ) {
            self.voice = voice
            self.duration = duration
            self.title = title
            self.performer = performer
            self.waveform = waveform
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            voice = flags & 0x400 != 0
            duration = try Int32(reading: &reader)
            title = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            performer = flags & 0x2 != 0 ? try String(reading: &reader) : nil
            waveform = flags & 0x4 != 0 ? try TLBytes(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if voice { flags |= 0x400 }
            if title != nil { flags |= 0x1 }
            if performer != nil { flags |= 0x2 }
            if waveform != nil { flags |= 0x4 }
            flags.write(to: &writer)
            duration.write(to: &writer)
            title?.write(to: &writer)
            performer?.write(to: &writer)
            waveform?.write(to: &writer)
        }
    }

    /// `documentAttributeCustomEmoji#fd149899`, a `DocumentAttribute`.
    package struct DocumentAttributeCustomEmoji: TLConstructor {
        package var free: Bool
        package var textColor: Bool
        package var alt: String
        package var stickerset: InputStickerSet

        package static var id: UInt32 { 0xfd149899 }

        package init(free: Bool = false, textColor: Bool = false, alt: String, stickerset: InputStickerSet) {
            self.free = free
            self.textColor = textColor
            self.alt = alt
            self.stickerset = stickerset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            free = flags & 0x1 != 0
            textColor = flags & 0x2 != 0
            alt = try String(reading: &reader)
            stickerset = try InputStickerSet(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if free { flags |= 0x1 }
            if textColor { flags |= 0x2 }
            flags.write(to: &writer)
            alt.write(to: &writer)
            stickerset.write(to: &writer)
        }
    }

    /// `documentAttributeFilename#15590068`, a `DocumentAttribute`.
    package struct DocumentAttributeFilename: TLConstructor {
        package var fileName: String

        package static var id: UInt32 { 0x15590068 }

        package init(fileName: String) {
            self.fileName = fileName
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            fileName = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            fileName.write(to: &writer)
        }
    }

    /// `documentAttributeImageSize#6c37c15c`, a `DocumentAttribute`.
    package struct DocumentAttributeImageSize: TLConstructor {
        package var w: Int32
        package var h: Int32

        package static var id: UInt32 { 0x6c37c15c }

        package init(w: Int32, h: Int32) {
            self.w = w
            self.h = h
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            w = try Int32(reading: &reader)
            h = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            w.write(to: &writer)
            h.write(to: &writer)
        }
    }

    /// `documentAttributeSticker#6319d612`, a `DocumentAttribute`.
    package struct DocumentAttributeSticker: TLConstructor {
        package var mask: Bool
        package var alt: String
        package var stickerset: InputStickerSet
        package var maskCoords: MaskCoords?

        package static var id: UInt32 { 0x6319d612 }

        package init(
            mask: Bool = false,
            alt: String,
            stickerset: InputStickerSet,
            maskCoords: MaskCoords? = nil
        ) {
            self.mask = mask
            self.alt = alt
            self.stickerset = stickerset
            self.maskCoords = maskCoords
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            mask = flags & 0x2 != 0
            alt = try String(reading: &reader)
            stickerset = try InputStickerSet(reading: &reader)
            maskCoords = flags & 0x1 != 0 ? try MaskCoords(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if mask { flags |= 0x2 }
            if maskCoords != nil { flags |= 0x1 }
            flags.write(to: &writer)
            alt.write(to: &writer)
            stickerset.write(to: &writer)
            maskCoords?.write(to: &writer)
        }
    }

    /// `documentAttributeVideo#43c57c48`, a `DocumentAttribute`.
    package struct DocumentAttributeVideo: TLConstructor {
        package var roundMessage: Bool
        package var supportsStreaming: Bool
        package var nosound: Bool
        package var duration: Double
        package var w: Int32
        package var h: Int32
        package var preloadPrefixSize: Int32?
        package var videoStartTs: Double?
        package var videoCodec: String?

        package static var id: UInt32 { 0x43c57c48 }

        package init(
            roundMessage: Bool = false,
            supportsStreaming: Bool = false,
            nosound: Bool = false,
            duration: Double,
            w: Int32,
            h: Int32,
            preloadPrefixSize: Int32? = nil,
            videoStartTs: Double? = nil,
            videoCodec: String? = nil
        ) {
            self.roundMessage = roundMessage
            self.supportsStreaming = supportsStreaming
            self.nosound = nosound
            self.duration = duration
            self.w = w
            self.h = h
            self.preloadPrefixSize = preloadPrefixSize
            self.videoStartTs = videoStartTs
            self.videoCodec = videoCodec
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            roundMessage = flags & 0x1 != 0
            supportsStreaming = flags & 0x2 != 0
            nosound = flags & 0x8 != 0
            duration = try Double(reading: &reader)
            w = try Int32(reading: &reader)
            h = try Int32(reading: &reader)
            preloadPrefixSize = flags & 0x4 != 0 ? try Int32(reading: &reader) : nil
            videoStartTs = flags & 0x10 != 0 ? try Double(reading: &reader) : nil
            videoCodec = flags & 0x20 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if roundMessage { flags |= 0x1 }
            if supportsStreaming { flags |= 0x2 }
            if nosound { flags |= 0x8 }
            if preloadPrefixSize != nil { flags |= 0x4 }
            if videoStartTs != nil { flags |= 0x10 }
            if videoCodec != nil { flags |= 0x20 }
            flags.write(to: &writer)
            duration.write(to: &writer)
            w.write(to: &writer)
            h.write(to: &writer)
            preloadPrefixSize?.write(to: &writer)
            videoStartTs?.write(to: &writer)
            videoCodec?.write(to: &writer)
        }
    }

    /// `documentEmpty#36f8c871`, a `Document`.
    package struct DocumentEmpty: TLConstructor {
        package var id: Int64

        package static var id: UInt32 { 0x36f8c871 }

        package init(id: Int64) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `document#8fd4c4d8`, a `Document`.
    package struct DocumentFields: TLConstructor {
        package var id: Int64
        package var accessHash: Int64
        package var fileReference: TLBytes
        package var date: Int32
        package var mimeType: String
        package var size: Int64
        package var thumbs: [PhotoSize]?
        package var attributes: [DocumentAttribute]

        package static var id: UInt32 { 0x8fd4c4d8 }

        package init(
            id: Int64,
            accessHash: Int64,
            fileReference: TLBytes,
            date: Int32,
            mimeType: String,
            size: Int64,
            thumbs: [PhotoSize]? = nil,
            attributes: [DocumentAttribute]
        ) {
            self.id = id
            self.accessHash = accessHash
            self.fileReference = fileReference
            self.date = date
            self.mimeType = mimeType
            self.size = size
            self.thumbs = thumbs
            self.attributes = attributes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
            fileReference = try TLBytes(reading: &reader)
            date = try Int32(reading: &reader)
            mimeType = try String(reading: &reader)
            size = try Int64(reading: &reader)
            thumbs = flags & 0x1 != 0 ? try [PhotoSize](reading: &reader) : nil
            if flags & 0x2 != 0 { try reader.readEmptyVector() }
            _ = try Int32(reading: &reader)
            attributes = try [DocumentAttribute](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if thumbs != nil { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            accessHash.write(to: &writer)
            fileReference.write(to: &writer)
            date.write(to: &writer)
            mimeType.write(to: &writer)
            size.write(to: &writer)
            thumbs?.write(to: &writer)
            writer.dc.write(to: &writer)
            attributes.write(to: &writer)
        }
    }

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
