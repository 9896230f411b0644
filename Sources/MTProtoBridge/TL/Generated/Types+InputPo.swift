// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputPollAnswer#199fed96`, a `PollAnswer`.
    package struct InputPollAnswer: TLConstructor {
        package var text: TextWithEntities
        package var media: InputMedia?

        package static var id: UInt32 { 0x199fed96 }

        package init(text: TextWithEntities, media: InputMedia? = nil) {
            self.text = text
            self.media = media
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            text = try TextWithEntities(reading: &reader)
            media = flags & 0x1 != 0 ? try InputMedia(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if media != nil { flags |= 0x1 }
            flags.write(to: &writer)
            text.write(to: &writer)
            media?.write(to: &writer)
        }
    }
}
