// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getTopReactions#bb8125ba`, answered by `messages.Reactions`.
    package struct MessagesGetTopReactions: TLFunction {
        package typealias Answer = MessagesReactions

        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0xbb8125ba }

        package init(limit: Int32, hash: Int64) {
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            limit = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }
}
