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

    /// `messageEntityPhone#9b69e34b`, a `MessageEntity`.
    package struct MessageEntityPhone: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x9b69e34b }

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

    /// `messageEntityPre#73924be0`, a `MessageEntity`.
    package struct MessageEntityPre: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var language: String

        package static var id: UInt32 { 0x73924be0 }

        package init(offset: Int32, length: Int32, language: String) {
            self.offset = offset
            self.length = length
            self.language = language
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            language = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            language.write(to: &writer)
        }
    }

    /// `messageEntitySpoiler#32ca960f`, a `MessageEntity`.
    package struct MessageEntitySpoiler: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x32ca960f }

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

    /// `messageEntityStrike#bf0693d4`, a `MessageEntity`.
    package struct MessageEntityStrike: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xbf0693d4 }

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

    /// `messageEntityTextUrl#76a6d327`, a `MessageEntity`.
    package struct MessageEntityTextUrl: TLConstructor {
        package var offset: Int32
        package var length: Int32
        package var url: String

        package static var id: UInt32 { 0x76a6d327 }

        package init(offset: Int32, length: Int32, url: String) {
            self.offset = offset
            self.length = length
            self.url = url
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            url = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            offset.write(to: &writer)
            length.write(to: &writer)
            url.write(to: &writer)
        }
    }

    /// `messageEntityUnderline#9c4e7e8b`, a `MessageEntity`.
    package struct MessageEntityUnderline: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x9c4e7e8b }

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

    /// `messageEntityUnknown#bb92ba95`, a `MessageEntity`.
    package struct MessageEntityUnknown: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0xbb92ba95 }

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

    /// `messageEntityUrl#6ed02538`, a `MessageEntity`.
    package struct MessageEntityUrl: TLConstructor {
        package var offset: Int32
        package var length: Int32

        package static var id: UInt32 { 0x6ed02538 }

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
}
