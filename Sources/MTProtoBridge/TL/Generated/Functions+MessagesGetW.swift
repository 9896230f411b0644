// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getWebPagePreview#570d6f6f`, answered by `messages.WebPagePreview`.
    package struct MessagesGetWebPagePreview: TLFunction {
        package typealias Answer = MessagesWebPagePreview

        package var message: String
        package var entities: [MessageEntity]?

        package static var id: UInt32 { 0x570d6f6f }

        package init(message: String, entities: [MessageEntity]? = nil) {
            self.message = message
            self.entities = entities
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            message = try String(reading: &reader)
            entities = flags & 0x8 != 0 ? try [MessageEntity](reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if entities != nil { flags |= 0x8 }
            flags.write(to: &writer)
            message.write(to: &writer)
            entities?.write(to: &writer)
        }
    }
}
