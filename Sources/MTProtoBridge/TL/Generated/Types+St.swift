// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `starsSubscriptionPricing#05416d58`, a `StarsSubscriptionPricing`.
    package struct StarsSubscriptionPricing: TLConstructor {
        package var period: Int32
        package var amount: Int64

        package static var id: UInt32 { 0x05416d58 }

        package init(period: Int32, amount: Int64) {
            self.period = period
            self.amount = amount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            period = try Int32(reading: &reader)
            amount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            period.write(to: &writer)
            amount.write(to: &writer)
        }
    }

    /// `storage.FileType`.
    package enum StorageFileType: TLValue {
        case fileUnknown
        case filePartial
        case fileJpeg
        case fileGif
        case filePng
        case filePdf
        case fileMp3
        case fileMov
        case fileMp4
        case fileWebp

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xaa963b05: self = .fileUnknown
            case 0x40bc6f52: self = .filePartial
            case 0x007efe0e: self = .fileJpeg
            case 0xcae1aadf: self = .fileGif
            case 0x0a4f63c0: self = .filePng
            case 0xae1e508d: self = .filePdf
            case 0x528a0677: self = .fileMp3
            case 0x4b09ebbc: self = .fileMov
            case 0xb3cea0e4: self = .fileMp4
            case 0x1081464c: self = .fileWebp
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .fileUnknown: writer.write(id: 0xaa963b05)
            case .filePartial: writer.write(id: 0x40bc6f52)
            case .fileJpeg: writer.write(id: 0x007efe0e)
            case .fileGif: writer.write(id: 0xcae1aadf)
            case .filePng: writer.write(id: 0x0a4f63c0)
            case .filePdf: writer.write(id: 0xae1e508d)
            case .fileMp3: writer.write(id: 0x528a0677)
            case .fileMov: writer.write(id: 0x4b09ebbc)
            case .fileMp4: writer.write(id: 0xb3cea0e4)
            case .fileWebp: writer.write(id: 0x1081464c)
            }
        }
    }

    /// `stories.AllStories`.
    package enum StoriesAllStories: TLValue {
        case allStoriesNotModified(StoriesAllStoriesNotModified)
        case allStories(StoriesAllStoriesFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x1158fe3e: self = .allStoriesNotModified(try StoriesAllStoriesNotModified(readingFields: &reader))
            case 0x6efc5e81: self = .allStories(try StoriesAllStoriesFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .allStoriesNotModified(let value): value.write(to: &writer)
            case .allStories(let value): value.write(to: &writer)
            }
        }
    }

    /// `stories.allStories#6efc5e81`, a `stories.AllStories`.
    package struct StoriesAllStoriesFields: TLConstructor {
        package var hasMore: Bool
        package var count: Int32
        package var state: String
        package var chats: [Chat]
        package var users: [User]
        package var stealthMode: StoriesStealthMode

        package static var id: UInt32 { 0x6efc5e81 }

        package init(
            hasMore: Bool = false,
            count: Int32,
            state: String,
            chats: [Chat],
            users: [User],
            stealthMode: StoriesStealthMode
        ) {
            self.hasMore = hasMore
            self.count = count
            self.state = state
            self.chats = chats
            self.users = users
            self.stealthMode = stealthMode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            hasMore = flags & 0x1 != 0
            count = try Int32(reading: &reader)
            state = try String(reading: &reader)
            try reader.readEmptyVector()
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
            stealthMode = try StoriesStealthMode(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if hasMore { flags |= 0x1 }
            flags.write(to: &writer)
            count.write(to: &writer)
            state.write(to: &writer)
            writer.writeEmptyVector()
            chats.write(to: &writer)
            users.write(to: &writer)
            stealthMode.write(to: &writer)
        }
    }

    /// `stories.allStoriesNotModified#1158fe3e`, a `stories.AllStories`.
    package struct StoriesAllStoriesNotModified: TLConstructor {
        package var state: String
        package var stealthMode: StoriesStealthMode

        package static var id: UInt32 { 0x1158fe3e }

        package init(state: String, stealthMode: StoriesStealthMode) {
            self.state = state
            self.stealthMode = stealthMode
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            _ = try UInt32(reading: &reader)
            state = try String(reading: &reader)
            stealthMode = try StoriesStealthMode(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            let flags: UInt32 = 0
            flags.write(to: &writer)
            state.write(to: &writer)
            stealthMode.write(to: &writer)
        }
    }

    /// `storiesStealthMode#712e27fd`, a `StoriesStealthMode`.
    package struct StoriesStealthMode: TLConstructor {
        package var activeUntilDate: Int32?
        package var cooldownUntilDate: Int32?

        package static var id: UInt32 { 0x712e27fd }

        package init(activeUntilDate: Int32? = nil, cooldownUntilDate: Int32? = nil) {
            self.activeUntilDate = activeUntilDate
            self.cooldownUntilDate = cooldownUntilDate
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            activeUntilDate = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            cooldownUntilDate = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if activeUntilDate != nil { flags |= 0x1 }
            if cooldownUntilDate != nil { flags |= 0x2 }
            flags.write(to: &writer)
            activeUntilDate?.write(to: &writer)
            cooldownUntilDate?.write(to: &writer)
        }
    }
}
