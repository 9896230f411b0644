// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getQuickReplies#d483f2a8`, answered by `messages.QuickReplies`.
    package struct MessagesGetQuickReplies: TLFunction {
        package typealias Answer = MessagesQuickReplies

        package var hash: Int64

        package static var id: UInt32 { 0xd483f2a8 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }
}
