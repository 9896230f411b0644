// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `maskCoords#aed6dbb2`, a `MaskCoords`.
    package struct MaskCoords: TLConstructor {
        package var n: Int32
        package var x: Double
        package var y: Double
        package var zoom: Double

        package static var id: UInt32 { 0xaed6dbb2 }

        package init(n: Int32, x: Double, y: Double, zoom: Double) {
            self.n = n
            self.x = x
            self.y = y
            self.zoom = zoom
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            n = try Int32(reading: &reader)
            x = try Double(reading: &reader)
            y = try Double(reading: &reader)
            zoom = try Double(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            n.write(to: &writer)
            x.write(to: &writer)
            y.write(to: &writer)
            zoom.write(to: &writer)
        }
    }
}
