internal import Foundation

extension SettingsReader {
    /// The bucket that the settings name, if they do; what is missing or contradicts itself becomes a sentence.
    func bucket(_ environment: [String: String], _ problems: inout [String]) -> BucketConfiguration? {
        let others: [Setting] = [.bucketName, .bucketRegion, .bucketPrefix, .bucketAddressing, .bucketKeyFile]
        guard text(.bucketEndpoint) != nil else {
            problems += others.filter { text($0) != nil }.map {
                "\($0.rawValue) is of a bucket, and there is none; set objects.endpoint too, or unset it."
            }
            return nil
        }
        let endpoint = value(.bucketEndpoint, BucketEndpoint.init)
        let name = value(.bucketName) { BucketConfiguration.isBucket($0) ? $0 : nil }
        let region = value(.bucketRegion) { BucketConfiguration.isWord($0) ? $0 : nil }
        let prefix = value(.bucketPrefix) { BucketConfiguration.isPrefix($0) ? $0 : nil }
        let addressing = value(.bucketAddressing, BucketConfiguration.Addressing.init(rawValue:))
        if text(.bucketName) == nil { problems.append("objects.endpoint needs objects.bucket beside it; set it.") }
        let credentials = credentials(environment, &problems)
        guard let endpoint, let name, let credentials else { return nil }
        var bucket = BucketConfiguration(endpoint: endpoint, bucket: name, credentials: credentials)
        if let region { bucket.region = region }
        if let prefix { bucket.prefix = prefix }
        if let addressing { bucket.addressing = addressing }
        return bucket
    }

    private func credentials(_ environment: [String: String], _ problems: inout [String]) -> BucketCredentials? {
        let variables = [Setting.bucketAccessKeyVariable, Setting.bucketSecretKeyVariable]
        let given = variables.compactMap { environment[$0] }
        let found: BucketCredentials?
        switch (text(.bucketKeyFile), given.count) {
        case (let path?, 0):
            guard let line = try? String(contentsOfFile: path, encoding: .utf8) else {
                problems.append("objects.keys: \(path) cannot be read; correct the path or the file's permissions.")
                return nil
            }
            found = BucketCredentials(line: line)
        case (nil, 2): found = BucketCredentials(accessKey: given[0], secretKey: given[1])
        case (_?, _):
            problems.append(
                "The bucket's keys are given twice; unset objects.keys, or \(variables[0]) and \(variables[1])."
            )
            return nil
        case (nil, _):
            problems.append("The bucket's keys are missing; set \(variables[0]) and \(variables[1]), or objects.keys.")
            return nil
        }
        // What was given is told to nobody.
        if found == nil { problems.append("The bucket's keys cannot be used: they have letters that no key has.") }
        return found
    }
}
