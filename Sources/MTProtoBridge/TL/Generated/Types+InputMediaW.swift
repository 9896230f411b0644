// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputMediaWebPage#c21b8849`, a `InputMedia`.
    package struct InputMediaWebPage: TLConstructor {
        package var forceLargeMedia: Bool
        package var forceSmallMedia: Bool
        package var optional: Bool
        package var url: String

        package static var id: UInt32 { 0xc21b8849 }

        package init(
            forceLargeMedia: Bool = false,
            forceSmallMedia: Bool = false,
            optional: Bool = false,
            url: String
        ) {
            self.forceLargeMedia = forceLargeMedia
            self.forceSmallMedia = forceSmallMedia
            self.optional = optional
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            forceLargeMedia = flags & 0x1 != 0
            forceSmallMedia = flags & 0x2 != 0
            optional = flags & 0x4 != 0
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if forceLargeMedia { flags |= 0x1 }
            if forceSmallMedia { flags |= 0x2 }
            if optional { flags |= 0x4 }
            flags.write(to: &writer)
            url.write(to: &writer)
        }
    }
}
