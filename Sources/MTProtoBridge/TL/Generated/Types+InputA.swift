// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `inputAppEvent#1d1b1245`, a `InputAppEvent`.
    package struct InputAppEvent: TLConstructor {
        package var time: Double
        package var type: String
        package var peer: Int64
        package var data: JSONValue

        package static var id: UInt32 { 0x1d1b1245 }

        package init(time: Double, type: String, peer: Int64, data: JSONValue) {
            self.time = time
            self.type = type
            self.peer = peer
            self.data = data
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            time = try Double(reading: &reader)
            type = try String(reading: &reader)
            peer = try Int64(reading: &reader)
            data = try JSONValue(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            time.write(to: &writer)
            type.write(to: &writer)
            peer.write(to: &writer)
            data.write(to: &writer)
        }
    }
}
