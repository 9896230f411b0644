// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
