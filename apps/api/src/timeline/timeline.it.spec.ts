import { addDays, todayIn } from '@geleit/domain';
import { aCase, aDeadline, aHousingStay, anId, aProceeding, aResidenceStatus, aSupportStep } from '@geleit/testing';
import { caseRecordSamples } from '../testing/records/case-record-samples.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import { timelineKinds } from './timeline-item.js';
import type { Timeline } from './timeline.service.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('the timeline of a case', () => {
  const world = useWorld();
  const at = `/api/cases/${anId()}`;
  const read = async (query = ''): Promise<Timeline> =>
    (await (await world().as(logins.CW2)).get<Timeline & Record<string, unknown>>(`${at}/timeline?perPage=50${query}`))
      .body;

  beforeAll(async () => {
    const worker = await world().as(logins.CW1);
    await worker.put(at, aCase());
    for (const days of [-9, -2, -30])
      await worker.post(
        `${at}/support-steps`,
        aSupportStep({ occurredOn: addDays(today, days), note: `vor ${-days}` }),
      );
    await worker.post(
      `${at}/residence-statuses`,
      aResidenceStatus({ validFrom: addDays(today, -5), validUntil: addDays(today, 60) }),
    );
    await worker.post(`${at}/deadlines`, aDeadline());
  });

  it('shows all that happened, the latest day first, with who entered it', async () => {
    const { data, total, counts } = await read();
    expect(data.map(({ on }) => on)).toEqual(
      data
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
    expect(counts).toMatchObject({ all: 7, supportStep: 3, residenceStatus: 1, deadline: 2, caseEvent: 0, task: 0 });
    expect(total).toBe(7);
    expect(
      data
        .filter(({ kind }) => kind === 'supportStep')
        .map(({ record, by }) => [(record as { note: string }).note, by?.name]),
    ).toEqual([
      ['vor 2', 'Mira Sander'],
      ['vor 9', 'Mira Sander'],
      ['vor 30', 'Mira Sander'],
    ]);
  });

  it('shows one kind alone, and still says how many of the others there are', async () => {
    const { data, total, counts } = await read('&kind=residenceStatus');
    expect(data.map(({ kind }) => kind)).toEqual(['residenceStatus']);
    expect([total, counts.all]).toEqual([1, 7]);
  });

  it('shows several kinds together, and steps of one area with how many there are of each', async () => {
    const worker = await world().as(logins.CW1);
    await worker.post(
      `${at}/support-steps`,
      aSupportStep({ area: 'housing', kind: 'placement', occurredOn: '2019-01-01' }),
    );
    const kinds = await read('&kind=residenceStatus&kind=deadline');
    const housing = await read('&area=housing');

    expect(new Set(kinds.data.map(({ kind }) => kind))).toEqual(new Set(['residenceStatus', 'deadline']));
    expect(housing.data.map(({ on }) => on)).toEqual(['2019-01-01']);
    expect(housing.counts).toMatchObject({ all: 1, supportStep: 1, deadline: 0 });
    expect(housing.areas).toMatchObject({ housing: 1 });
    expect(housing.areas).toEqual(kinds.areas);
  });

  it('leaves nothing out from page to page', async () => {
    const whole = await read();
    const worker = await world().as(logins.CW2);
    const ids: string[] = [];
    for (const page of [1, 2, 3])
      ids.push(
        ...(
          await worker.get<Timeline & Record<string, unknown>>(`${at}/timeline?perPage=3&page=${page}`)
        ).body.data.map(({ id }) => id),
      );
    expect(ids).toEqual(whole.data.map(({ id }) => id));
  });
});

describe('the timeline of a case of which everything is recorded', () => {
  const shown = caseRecordSamples.filter(({ created }) =>
    (timelineKinds as readonly string[]).includes(created.subject),
  );
  const world = useWorld();

  it.each(shown)('shows $name as it is shown elsewhere, and tells how many there are', async (sample) => {
    const worker = await world().as(logins.CW1);
    const at = `/api/cases/${anId()}`;
    const { created, folder, body, ends } = sample;
    await worker.put(at, aCase());
    const posted = await worker.post(`${at}/${folder}`, body());
    const made = (await ends?.(worker, `${at}/${folder}/${String(posted.body['id'])}`)) ?? posted;

    const read = await worker.get<Timeline & Record<string, unknown>>(`${at}/timeline?kind=${created.subject}`);

    expect(read.body.data).toMatchObject([
      { id: made.body['id'], kind: created.subject, by: { name: 'Mira Sander' }, record: made.body },
    ]);
    expect(read.body.counts).toMatchObject({ [created.subject]: 1 });
  });

  it('shows no file number to who may not open it, and no address to anybody', async () => {
    const [worker, colleague] = [await world().as(logins.CW1), await world().as(logins.CW2)];
    const at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
    await worker.post(`${at}/proceedings`, aProceeding({ fileNumber: '270 Js 1234/26' }));
    await worker.post(`${at}/housing-stays`, aHousingStay({ address: 'Heidestraße 4' }));

    const [hers, other] = [await worker.get(`${at}/timeline`), await colleague.get(`${at}/timeline`)];

    expect(hers.text).toContain('270 Js 1234/26');
    expect(other.text).not.toContain('270 Js 1234/26');
    expect(hers.text + other.text).not.toContain('Heidestraße');
  });
});
