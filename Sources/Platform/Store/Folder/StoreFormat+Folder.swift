internal import Foundation

extension StoreFormat {
    /// Answers the version a whole data folder was written in, after marking one that has no mark.
    ///
    /// Opening a database changes its files even if nothing is written to it. The file `format` is read before
    /// any is opened, so that a folder of a newer release is left exactly as it was.
    package func claim(folder: String) throws(StoreError) -> UInt32 {
        let path = folder + "/format"
        guard FileManager.default.fileExists(atPath: path) else {
            let text = Data("\(name) \(version)\n".utf8)
            try fromDisk(path) { try text.write(to: URL(filePath: path), options: .atomic) }
            return version
        }
        let text = try fromDisk(path) { try String(contentsOf: URL(filePath: path), encoding: .utf8) }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0] == name, let found = UInt32(words[1]) else {
            throw StoreError(.corrupt, "\(path) does not say “\(name)” and a version")
        }
        return try check(found)
    }
}
