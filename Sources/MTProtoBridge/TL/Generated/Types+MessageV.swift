// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messageViews#455b853d`, a `MessageViews`.
    package struct MessageViews: TLConstructor {
        package var views: Int32?
        package var forwards: Int32?
        package var replies: MessageReplies?

        package static var id: UInt32 { 0x455b853d }

        package init(views: Int32? = nil, forwards: Int32? = nil, replies: MessageReplies? = nil) {
            self.views = views
            self.forwards = forwards
            self.replies = replies
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            views = flags & 0x1 != 0 ? try Int32(reading: &reader) : nil
            forwards = flags & 0x2 != 0 ? try Int32(reading: &reader) : nil
            replies = flags & 0x4 != 0 ? try MessageReplies(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if views != nil { flags |= 0x1 }
            if forwards != nil { flags |= 0x2 }
            if replies != nil { flags |= 0x4 }
            flags.write(to: &writer)
            views?.write(to: &writer)
            forwards?.write(to: &writer)
            replies?.write(to: &writer)
        }
    }
}
