// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `searchPostsFlood#3e0b5b6a`, a `SearchPostsFlood`.
    package struct SearchPostsFlood: TLConstructor {
        package var queryIsFree: Bool
        package var totalDaily: Int32
        package var remains: Int32
        package var waitTill: Int32?
        package var starsAmount: Int64

        package static var id: UInt32 { 0x3e0b5b6a }

        package init(
            queryIsFree: Bool = false,
            totalDaily: Int32,
            remains: Int32,
            waitTill: Int32? = nil,
            starsAmount: Int64
        ) {
            self.queryIsFree = queryIsFree
            self.totalDaily = totalDaily
            self.remains = remains
            self.waitTill = waitTill
            self.starsAmount = starsAmount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            queryIsFree = flags & 0x1 != 0
            totalDaily = try Int32(reading: &reader)
            remains = try Int32(reading: &reader)
            waitTill = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            starsAmount = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if queryIsFree { flags |= 0x1 }
            if waitTill != nil { flags |= 0x2 }
            flags.write(to: &writer)
            totalDaily.write(to: &writer)
            remains.write(to: &writer)
            waitTill?.write(to: &writer)
            starsAmount.write(to: &writer)
        }
    }
}
