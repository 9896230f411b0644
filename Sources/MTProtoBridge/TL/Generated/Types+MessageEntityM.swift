// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityMention#fa04579d`, a `MessageEntity`.
    package struct MessageEntityMention: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xfa04579d }

        package init(offset: Int32, length: Int32) {
            self.offset = offset
            self.length = length
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
        }
    }

    /// `messageEntityMentionName#dc7b1140`, a `MessageEntity`.
    package struct MessageEntityMentionName: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var userID: Int64

        package static var id: UInt32 { 0xdc7b1140 }

        package init(offset: Int32, length: Int32, userID: Int64) {
            self.offset = offset
            self.length = length
            self.userID = userID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            userID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            userID.write(to: &writer)
        }
    }
}
