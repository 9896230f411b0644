// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaDice#e66fbf7b`, a `InputMedia`.
    package struct InputMediaDice: TLConstructor {
        package var emoticon: String

        package static var id: UInt32 { 0xe66fbf7b }

        package init(emoticon: String) {
            self.emoticon = emoticon
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            emoticon = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            emoticon.write(to: &writer)
        }
    }

    /// `inputMediaDocument#a8763ab5`, a `InputMedia`.
    package struct InputMediaDocument: TLConstructor {
        package var spoiler: Bool
        package var id: InputDocument
        package var videoCover: InputPhoto?
        package var videoTimestamp: Int32?
        package var ttlSeconds: Int32?
        package var query: String?

        package static var id: UInt32 { 0xa8763ab5 }

        package init(
            spoiler: Bool = false,
            id: InputDocument,
            videoCover: InputPhoto? = nil,
            videoTimestamp: Int32? = nil,
            ttlSeconds: Int32? = nil,
            query: String? = nil
        ) {
            self.spoiler = spoiler
            self.id = id
            self.videoCover = videoCover
            self.videoTimestamp = videoTimestamp
            self.ttlSeconds = ttlSeconds
            self.query = query
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x4 != 0
            id = try InputDocument(reading: &reader)
            videoCover = flags & 0x8 != 0 ? try InputPhoto(reading: &reader) : nil
            videoTimestamp = flags & 0x10 != 0 ? try Int32(reading: &reader) : nil
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            query = flags & 0x2 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x4 }
            if videoCover != nil { flags |= 0x8 }
            if videoTimestamp != nil { flags |= 0x10 }
            if ttlSeconds != nil { flags |= 0x1 }
            if query != nil { flags |= 0x2 }
            flags.write(to: &writer)
            id.write(to: &writer)
            videoCover?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            query?.write(to: &writer)
        }
    }

    /// `inputMediaDocumentExternal#779600f9`, a `InputMedia`.
    package struct InputMediaDocumentExternal: TLConstructor {
        package var spoiler: Bool
        package var url: String
        package var ttlSeconds: Int32?
        package var videoCover: InputPhoto?
        package var videoTimestamp: Int32?

        package static var id: UInt32 { 0x779600f9 }

        package init(
            spoiler: Bool = false,
            url: String,
            ttlSeconds: Int32? = nil,
            videoCover: InputPhoto? = nil,
            videoTimestamp: Int32? = nil
        ) {
            self.spoiler = spoiler
            self.url = url
            self.ttlSeconds = ttlSeconds
            self.videoCover = videoCover
            self.videoTimestamp = videoTimestamp
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            spoiler = flags & 0x2 != 0
            url = try String(reading: &reader)
            ttlSeconds = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            videoCover = flags & 0x4 != 0 ? try InputPhoto(reading: &reader) : nil
            videoTimestamp = flags & 0x8 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if spoiler { flags |= 0x2 }
            if ttlSeconds != nil { flags |= 0x1 }
            if videoCover != nil { flags |= 0x4 }
            if videoTimestamp != nil { flags |= 0x8 }
            flags.write(to: &writer)
            url.write(to: &writer)
            ttlSeconds?.write(to: &writer)
            videoCover?.write(to: &writer)
            videoTimestamp?.write(to: &writer)
        }
    }
}
