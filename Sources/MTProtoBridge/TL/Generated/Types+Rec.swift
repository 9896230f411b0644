// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `receivedNotifyMessage#a384b779`, a `ReceivedNotifyMessage`.
    package struct ReceivedNotifyMessage: TLConstructor {
        package var id: Int32
        package var flags: Int32

        package static var id: UInt32 { 0xa384b779 }

        package init(id: Int32, flags: Int32) {
            self.id = id
            self.flags = flags
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try Int32(reading: &reader)
            flags = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
            flags.write(to: &writer)
        }
    }

    /// `recentStory#711d692d`, a `RecentStory`.
    package struct RecentStory: TLConstructor {
        package var live: Bool
        package var maxID: Int32?

        package static var id: UInt32 { 0x711d692d }

        package init(live: Bool = false, maxID: Int32? = nil) {
            self.live = live
            self.maxID = maxID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            live = flags & 0x1 != 0
            maxID = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if live { flags |= 0x1 }
            if maxID != nil { flags |= 0x2 }
            flags.write(to: &writer)
            maxID?.write(to: &writer)
        }
    }
}
