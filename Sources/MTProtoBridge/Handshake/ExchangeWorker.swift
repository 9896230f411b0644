/// Threads that may be kept busy for milliseconds; a key exchange takes such time twice.
package protocol ExchangeWorker: Sendable {
    func execute(_ job: @escaping @Sendable () -> Void)
}
