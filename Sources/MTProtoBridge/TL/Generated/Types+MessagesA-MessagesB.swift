// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.affectedHistory#b45c69d1`, a `messages.AffectedHistory`.
    package struct MessagesAffectedHistory: TLConstructor {
        package var pts: Int32
        package var ptsCount: Int32
        package var offset: Int32

        package static var id: UInt32 { 0xb45c69d1 }

        package init(pts: Int32, ptsCount: Int32, offset: Int32) {
            self.pts = pts
            self.ptsCount = ptsCount
            self.offset = offset
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
            offset = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
            offset.write(to: &writer)
        }
    }

    /// `messages.affectedMessages#84d19185`, a `messages.AffectedMessages`.
    package struct MessagesAffectedMessages: TLConstructor {
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x84d19185 }

        package init(pts: Int32, ptsCount: Int32) {
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `messages.AllStickers`.
    package enum MessagesAllStickers: TLValue {
        case allStickersNotModified
        case allStickers(MessagesAllStickersFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xe86602c3: self = .allStickersNotModified
            case 0xcdbbcebb: self = .allStickers(try MessagesAllStickersFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .allStickersNotModified: writer.write(id: 0xe86602c3)
            case .allStickers(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.allStickers#cdbbcebb`, a `messages.AllStickers`.
    package struct MessagesAllStickersFields: TLConstructor {
        package var hash: Int64

        package static var id: UInt32 { 0xcdbbcebb }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
        }
    }

    /// `messages.archivedStickers#4fcba9c8`, a `messages.ArchivedStickers`.
    package struct MessagesArchivedStickers: TLConstructor {
        package var count: Int32

        package static var id: UInt32 { 0x4fcba9c8 }

        package init(count: Int32) {
            self.count = count
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            try reader.readEmptyVector()
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            writer.writeEmptyVector()
        }
    }

    /// `messages.AvailableEffects`.
    package enum MessagesAvailableEffects: TLValue {
        case availableEffectsNotModified
        case availableEffects(MessagesAvailableEffectsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xd1ed9a5b: self = .availableEffectsNotModified
            case 0xbddb616e: self = .availableEffects(try MessagesAvailableEffectsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .availableEffectsNotModified: writer.write(id: 0xd1ed9a5b)
            case .availableEffects(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.availableEffects#bddb616e`, a `messages.AvailableEffects`.
    package struct MessagesAvailableEffectsFields: TLConstructor {
        package var hash: Int32
        package var documents: [Document]

        package static var id: UInt32 { 0xbddb616e }

        package init(hash: Int32, documents: [Document]) {
            self.hash = hash
            self.documents = documents
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
            try reader.readEmptyVector()
            documents = try [Document](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            writer.writeEmptyVector()
            documents.write(to: &writer)
        }
    }

    /// `messages.AvailableReactions`.
    package enum MessagesAvailableReactions: TLValue {
        case availableReactionsNotModified
        case availableReactions(MessagesAvailableReactionsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x9f071957: self = .availableReactionsNotModified
            case 0x768e3aad: self = .availableReactions(try MessagesAvailableReactionsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .availableReactionsNotModified: writer.write(id: 0x9f071957)
            case .availableReactions(let value): value.write(to: &writer)
            }
        }
    }

    /// `messages.availableReactions#768e3aad`, a `messages.AvailableReactions`.
    package struct MessagesAvailableReactionsFields: TLConstructor {
        package var hash: Int32
        package var reactions: [AvailableReaction]

        package static var id: UInt32 { 0x768e3aad }

        package init(hash: Int32, reactions: [AvailableReaction]) {
            self.hash = hash
            self.reactions = reactions
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int32(reading: &reader)
            reactions = try [AvailableReaction](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
            reactions.write(to: &writer)
        }
    }

    /// `messages.botCallbackAnswer#36585ea4`, a `messages.BotCallbackAnswer`.
    package struct MessagesBotCallbackAnswer: TLConstructor {
        package var alert: Bool
        package var hasURL: Bool
        package var nativeUi: Bool
        package var message: String?
        package var url: String?
        package var cacheTime: Int32

        package static var id: UInt32 { 0x36585ea4 }

        package init(
            alert: Bool = false,
            hasURL: Bool = false,
            nativeUi: Bool = false,
            message: String? = nil,
            url: String? = nil,
            cacheTime: Int32
        ) {
            self.alert = alert
            self.hasURL = hasURL
            self.nativeUi = nativeUi
            self.message = message
            self.url = url
            self.cacheTime = cacheTime
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            alert = flags & 0x2 != 0
            hasURL = flags & 0x8 != 0
            nativeUi = flags & 0x10 != 0
            message = flags & 0x1 != 0 ? try String(reading: &reader) : nil
            url = flags & 0x4 != 0 ? try String(reading: &reader) : nil
            cacheTime = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if alert { flags |= 0x2 }
            if hasURL { flags |= 0x8 }
            if nativeUi { flags |= 0x10 }
            if message != nil { flags |= 0x1 }
            if url != nil { flags |= 0x4 }
            flags.write(to: &writer)
            message?.write(to: &writer)
            url?.write(to: &writer)
            cacheTime.write(to: &writer)
        }
    }
}
