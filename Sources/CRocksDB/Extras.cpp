#include "CRocksDB.h"

#include <rocksdb/cache.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/options.h>
#include <rocksdb/slice_transform.h>
#include <rocksdb/statistics.h>
#include <rocksdb/table.h>
#include <rocksdb/write_buffer_manager.h>

#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace rocksdb;

// What c.cc of RocksDB puts behind the C name; it has been so since the C interface exists.
// `is_laid_out_as_expected` makes sure before anything is written through it.
struct rocksdb_options_t {
    Options rep;
};

namespace {

// Takes every line and keeps none: a LOG file per tenant would cost files, writes and disk.
class NullLogger : public Logger {
public:
    NullLogger() : Logger(InfoLogLevel::HEADER_LEVEL) {}
    using Logger::Logv;
    void Logv(const char *, va_list) override {}
    void Logv(InfoLogLevel, const char *, va_list) override {}
    void LogHeader(const char *, va_list) override {}
};

constexpr size_t kKilobyte = 1024;

// Tells the keys of one mailbox by its table's byte and the account: few of them grow at a time, each at its
// end, so a memtable that remembers where that was finds it without a search from the top.
class MailboxHints : public SliceTransform {
public:
    const char *Name() const override { return "echoim.MailboxHints"; }
    Slice Transform(const Slice &key) const override { return Slice(key.data(), kPrefixBytes); }
    bool InDomain(const Slice &key) const override { return key.size() == kKeyBytes && key[0] == kMailboxTable; }

private:
    static constexpr size_t kPrefixBytes = 5;
    static constexpr size_t kKeyBytes = 9;
    // KeyTable.mailbox.
    static constexpr char kMailboxTable = 0x40;
};

bool is_laid_out_as_expected(rocksdb_options_t *options) {
    rocksdb_options_set_write_buffer_size(options, 12345678);
    rocksdb_options_set_max_open_files(options, 4321);
    rocksdb_options_set_bytes_per_sync(options, 87654321);
    const Options &rep = options->rep;
    return rep.write_buffer_size == 12345678 && rep.max_open_files == 4321 && rep.bytes_per_sync == 87654321;
}

void apply_durability(Options &options, bool reads_past_torn_tail) {
    options.create_if_missing = true;
    options.paranoid_checks = true;
    // Damage with intact records behind it must refuse the open; see RocksDBFolder for the torn tail.
    options.wal_recovery_mode = reads_past_torn_tail ? WALRecoveryMode::kPointInTimeRecovery
                                                     : WALRecoveryMode::kTolerateCorruptedTailRecords;
    options.track_and_verify_wals_in_manifest = true;
    options.recycle_log_file_num = 0;
    options.use_fsync = false;
}

void apply_writing(Options &options, const echoim_rocksdb_settings &settings) {
    options.write_buffer_size = settings.memtable_bytes;
    options.max_write_buffer_number = settings.memtable_count;
    // The first block of a memtable is what an idle tenant costs; RocksDB's own choice is 1 MB.
    options.arena_block_size = 64 * kKilobyte;
    // One committer per database: nobody to share the skip list with.
    options.allow_concurrent_memtable_write = false;
    options.memtable_insert_with_hint_prefix_extractor = std::make_shared<MailboxHints>();
    options.enable_write_thread_adaptive_yield = false;
    // Reserving 1.1 memtables of disk for each log would be gigabytes over a thousand tenants.
    options.allow_fallocate = false;
    options.manifest_preallocation_size = 4 * kKilobyte;
    options.bytes_per_sync = 1024 * kKilobyte;
}

void apply_tables(Options &options, const echoim_rocksdb_settings &settings, std::shared_ptr<Cache> cache) {
    BlockBasedTableOptions table;
    table.block_cache = std::move(cache);
    table.block_size = settings.block_bytes;
    table.filter_policy.reset(NewBloomFilterPolicy(settings.bloom_bits));
    table.format_version = 5;
    // Indexes and filters count against the shared cache, so that memory has one bound. They are cut into blocks of
    // their own: whole, those of one large file are over a megabyte, and once the cache does not hold all of them
    // every record that is read would bring in some.
    table.cache_index_and_filter_blocks = true;
    table.index_type = BlockBasedTableOptions::kTwoLevelIndexSearch;
    table.partition_filters = true;
    table.pin_l0_filter_and_index_blocks_in_cache = true;
    options.table_factory.reset(NewBlockBasedTableFactory(table));
    options.compaction_style = kCompactionStyleLevel;
    // New keys lie all over the old ones, so each merge rewrites the whole next level: half as many merges of twice
    // as much cost a fifth less than with RocksDB's 4, for up to eight young files that a read may look into.
    options.level0_file_num_compaction_trigger = 8;
    options.level_compaction_dynamic_level_bytes = true;
    // What is young is rewritten soon; compressing it would be work for nothing.
    options.compression_per_level = {kNoCompression, kNoCompression, kLZ4Compression};
    // Rewriting old files on a calendar is of no use here.
    options.ttl = 0;
    options.periodic_compaction_seconds = 0;
}

// What makes the open of a large database cost what that of an empty one costs, without threads of its own.
void apply_opening(Options &options, const echoim_rocksdb_settings &settings) {
    options.max_open_files = settings.open_files;
    options.max_file_opening_threads = 1;
    options.skip_stats_update_on_db_open = true;
    options.skip_checking_sst_file_sizes_on_db_open = true;
    options.stats_dump_period_sec = 0;
    options.stats_persist_period_sec = 0;
    options.max_background_flushes = settings.flush_threads;
    options.max_background_compactions = settings.compaction_threads;
    options.max_background_jobs = settings.flush_threads + settings.compaction_threads;
}

}  // namespace

struct echoim_rocksdb_shared {
    std::shared_ptr<Cache> cache;
    std::shared_ptr<WriteBufferManager> budget;
    std::shared_ptr<Statistics> statistics;
    rocksdb_options_t *strict;
    rocksdb_options_t *lenient;
};

namespace {

rocksdb_options_t *make_options(
    const echoim_rocksdb_shared &shared, const echoim_rocksdb_settings &settings, bool reads_past_torn_tail) {
    rocksdb_options_t *made = rocksdb_options_create();
    if (!is_laid_out_as_expected(made)) {
        rocksdb_options_destroy(made);
        return nullptr;
    }
    Options options;
    options.env = Env::Default();
    options.info_log = std::make_shared<NullLogger>();
    options.info_log_level = InfoLogLevel::HEADER_LEVEL;
    options.write_buffer_manager = shared.budget;
    options.statistics = shared.statistics;
    apply_durability(options, reads_past_torn_tail);
    apply_writing(options, settings);
    apply_tables(options, settings, shared.cache);
    apply_opening(options, settings);
    made->rep = options;
    return made;
}

}  // namespace

echoim_rocksdb_shared *echoim_rocksdb_shared_create(const echoim_rocksdb_settings *settings) {
    auto shared = std::make_unique<echoim_rocksdb_shared>();
    shared->cache = NewLRUCache(settings->cache_bytes);
    shared->budget = std::make_shared<WriteBufferManager>(settings->memtable_bytes_total, shared->cache);
    shared->statistics = CreateDBStatistics();
    shared->statistics->set_stats_level(StatsLevel::kExceptHistogramOrTimers);
    Env::Default()->SetBackgroundThreads(settings->flush_threads, Env::Priority::HIGH);
    Env::Default()->SetBackgroundThreads(settings->compaction_threads, Env::Priority::LOW);
    // Merging takes what messages leave of the processors; falls it too far behind, writes are slowed, and it gets its
    // share.
    Env::Default()->LowerThreadPoolCPUPriority(Env::Priority::LOW, CpuPriority::kLow);
    shared->strict = make_options(*shared, *settings, false);
    shared->lenient = make_options(*shared, *settings, true);
    if (shared->strict == nullptr || shared->lenient == nullptr) return nullptr;
    return shared.release();
}

void echoim_rocksdb_shared_destroy(echoim_rocksdb_shared *shared) {
    rocksdb_options_destroy(shared->strict);
    rocksdb_options_destroy(shared->lenient);
    delete shared;
}

const rocksdb_options_t *echoim_rocksdb_shared_options(
    const echoim_rocksdb_shared *shared, unsigned char reads_past_torn_tail) {
    return reads_past_torn_tail ? shared->lenient : shared->strict;
}

echoim_rocksdb_counters echoim_rocksdb_shared_counters(const echoim_rocksdb_shared *shared) {
    const Statistics &statistics = *shared->statistics;
    echoim_rocksdb_counters counters;
    counters.wal_bytes = statistics.getTickerCount(WAL_FILE_BYTES);
    counters.wal_syncs = statistics.getTickerCount(WAL_FILE_SYNCED);
    counters.flush_bytes = statistics.getTickerCount(FLUSH_WRITE_BYTES);
    counters.compaction_bytes = statistics.getTickerCount(COMPACT_WRITE_BYTES);
    counters.user_bytes = statistics.getTickerCount(BYTES_WRITTEN);
    counters.stall_micros = statistics.getTickerCount(STALL_MICROS);
    counters.cache_hits = statistics.getTickerCount(BLOCK_CACHE_HIT);
    counters.cache_misses = statistics.getTickerCount(BLOCK_CACHE_MISS);
    counters.cache_filled_bytes = statistics.getTickerCount(BLOCK_CACHE_BYTES_WRITE);
    counters.memtable_bytes = shared->budget->memory_usage();
    counters.cache_bytes = shared->cache->GetUsage();
    counters.merges_waiting = Env::Default()->GetThreadPoolQueueLen(Env::Priority::LOW);
    return counters;
}

void echoim_release_unused_memory(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
