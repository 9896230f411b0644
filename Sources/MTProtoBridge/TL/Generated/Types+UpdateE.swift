// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateEditChannelMessage#1b3f4df7`, a `Update`.
    package struct UpdateEditChannelMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x1b3f4df7 }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }

    /// `updateEditMessage#e40370a3`, a `Update`.
    package struct UpdateEditMessage: TLConstructor {
        package var message: Message
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0xe40370a3 }

        package init(message: Message, pts: Int32, ptsCount: Int32) {
            self.message = message
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            message = try Message(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            message.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }
}
