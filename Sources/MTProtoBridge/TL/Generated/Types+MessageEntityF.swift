// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageEntityFormattedDate#904ac7c7`, a `MessageEntity`.
    package struct MessageEntityFormattedDate: TLConstructor {
        package var relative: Bool
        package var shortTime: Bool
        package var longTime: Bool
        package var shortDate: Bool
        package var longDate: Bool
        package var dayOfWeek: Bool
        package var offset: Int32
        package var length: Int32
        package var date: Int32

        package static var id: UInt32 { 0x904ac7c7 }

        package init(
            relative: Bool = false,
            shortTime: Bool = false,
            longTime: Bool = false,
            shortDate: Bool = false,
            longDate: Bool = false,
            dayOfWeek: Bool = false,
            offset: Int32,
            length: Int32,
            date: Int32
        ) {
            self.relative = relative
            self.shortTime = shortTime
            self.longTime = longTime
            self.shortDate = shortDate
            self.longDate = longDate
            self.dayOfWeek = dayOfWeek
            self.offset = offset
            self.length = length
            self.date = date
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            relative = flags & 0x1 != 0
            shortTime = flags & 0x2 != 0
            longTime = flags & 0x4 != 0
            shortDate = flags & 0x8 != 0
            longDate = flags & 0x10 != 0
            dayOfWeek = flags & 0x20 != 0
            offset = try Int32(reading: &reader)
            length = try Int32(reading: &reader)
            date = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if relative { flags |= 0x1 }
            if shortTime { flags |= 0x2 }
            if longTime { flags |= 0x4 }
            if shortDate { flags |= 0x8 }
            if longDate { flags |= 0x10 }
            if dayOfWeek { flags |= 0x20 }
            flags.write(to: &writer)
            offset.write(to: &writer)
            length.write(to: &writer)
            date.write(to: &writer)
        }
    }
}
