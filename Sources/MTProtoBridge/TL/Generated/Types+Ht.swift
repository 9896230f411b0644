// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `http_wait#9299359f`, a `HttpWait`.
    package struct HttpWait: TLConstructor {
        package var maxDelay: Int32
        package var waitAfter: Int32
        package var maxWait: Int32

        package static var id: UInt32 { 0x9299359f }

        package init(maxDelay: Int32, waitAfter: Int32, maxWait: Int32) {
            self.maxDelay = maxDelay
            self.waitAfter = waitAfter
            self.maxWait = maxWait
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            maxDelay = try Int32(reading: &reader)
            waitAfter = try Int32(reading: &reader)
            maxWait = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            maxDelay.write(to: &writer)
            waitAfter.write(to: &writer)
            maxWait.write(to: &writer)
        }
    }
}
