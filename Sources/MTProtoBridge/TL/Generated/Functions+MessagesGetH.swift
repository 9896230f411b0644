// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getHistory#4423e6c5`, answered by `messages.Messages`.
    package struct MessagesGetHistory: TLFunction {
        package typealias Answer = MessagesMessages

        package var peer: InputPeer
        package var offsetID: Int32
        package var offsetDate: Int32
        package var addOffset: Int32
        package var limit: Int32
        package var maxID: Int32
        package var minID: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x4423e6c5 }

        package init(
            peer: InputPeer,
            offsetID: Int32,
            offsetDate: Int32,
            addOffset: Int32,
            limit: Int32,
            maxID: Int32,
            minID: Int32,
            hash: Int64
        ) {
            self.peer = peer
            self.offsetID = offsetID
            self.offsetDate = offsetDate
            self.addOffset = addOffset
            self.limit = limit
            self.maxID = maxID
            self.minID = minID
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            offsetID = try Int32(reading: &reader)
            offsetDate = try Int32(reading: &reader)
            addOffset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            maxID = try Int32(reading: &reader)
            minID = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            offsetID.write(to: &writer)
            offsetDate.write(to: &writer)
            addOffset.write(to: &writer)
            limit.write(to: &writer)
            maxID.write(to: &writer)
            minID.write(to: &writer)
            hash.write(to: &writer)
        }
    }
}
