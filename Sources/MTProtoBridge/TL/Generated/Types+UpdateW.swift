// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `updateWebPage#7f891213`, a `Update`.
    package struct UpdateWebPage: TLConstructor {
        package var webpage: WebPage
        package var pts: Int32
        package var ptsCount: Int32

        package static var id: UInt32 { 0x7f891213 }

        package init(webpage: WebPage, pts: Int32, ptsCount: Int32) {
            self.webpage = webpage
            self.pts = pts
            self.ptsCount = ptsCount
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            webpage = try WebPage(reading: &reader)
            pts = try Int32(reading: &reader)
            ptsCount = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            webpage.write(to: &writer)
            pts.write(to: &writer)
            ptsCount.write(to: &writer)
        }
    }
}
