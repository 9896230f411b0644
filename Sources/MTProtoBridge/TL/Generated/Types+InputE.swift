// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputEmojiStatusCollectible#07141dbf`, a `EmojiStatus`.
    package struct InputEmojiStatusCollectible: TLConstructor {
        package var collectibleID: Int64
        package var until: Int32?

        package static var id: UInt32 { 0x07141dbf }

        package init(collectibleID: Int64, until: Int32? = nil) {
            self.collectibleID = collectibleID
            self.until = until
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            collectibleID = try Int64(reading: &reader)
            until = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if until != nil { flags |= 0x1 }
            flags.write(to: &writer)
            collectibleID.write(to: &writer)
            until?.write(to: &writer)
        }
    }

    /// `inputEncryptedFileLocation#f5235d55`, a `InputFileLocation`.
    package struct InputEncryptedFileLocation: TLConstructor {
        package var id: Int64
        package var accessHash: Int64

        package static var id: UInt32 { 0xf5235d55 }

        package init(id: Int64, accessHash: Int64) {
            self.id = id
            self.accessHash = accessHash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int64(reading: &reader)
            accessHash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            accessHash.write(to: &writer)
        }
    }
}
