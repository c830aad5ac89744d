import {
  LitElement,
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { viewWords } from '../../language/en-GB/views.js';
import { fill } from '../../language/fill.js';
import type { Pack } from '../../content/pack.js';
import { comparePlans } from '../../plan/compare/compare-plans.js';
import type { CarePlan, Entry, PlanChange, PlanComparison } from '../../plan/plan.js';
import { baseStyles } from '../../theme/base-styles.js';
import { tokenStyles } from '../../theme/tokens.js';
import { voiceStyles } from '../../theme/voice-styles.js';
import { heading } from '../base/heading.js';
import { changeBox } from './changes/change-box.js';
import type { Side } from './changes/change-sides.js';
import { changeStyles } from './changes/change-styles.js';
import { changesTables, type ChangesFrame, type ChangesWords } from './changes/changes-words.js';
import { viewStyles } from './plan-view-element.js';
import { readablePlan } from './readable-plan.js';
import { checkSignatures, type CheckedById } from './signature-check.js';
import { frameOf } from './summary/frame.js';
import { nameIn } from './summary/name-in.js';
import { PackWords } from './summary/pack-words.js';
import { faultBox, tellFault, type Fault } from './view-fault.js';
import { Tongue } from './language/tongue.js';

const otherPlan = 'from and to are versions of two different plans.';

/** What one side is told beside its plan. */
interface SideOf {
  readonly checked: CheckedById;
  readonly other: CarePlan;
  readonly words: ChangesWords;
}

interface Both {
  readonly from: CarePlan;
  readonly to: CarePlan;
  readonly comparison: PlanComparison;
}

/**
 * What changed between two versions of one plan, question by question: what it was and what it is now, who changed it and
 * why. Where a refusal, a consent or a recommendation about CPR no longer stands, that comes first.
 *
 * It shows all that it is given, unless unsigned: give it copies made for the reader by `planFor`.
 *
 * @summary What changed between two versions of a plan.
 * @attr {string} lang - Language of the words; unset, that of the page.
 * @fires care-error - the two cannot be compared; `{code, help}`, never a word of a plan.
 * @csspart person-words - what somebody said, as a quotation.
 * @csspart recommendation - one signed recommendation.
 * @csspart paper - one legal paper.
 * @cssprop --care-font-family - the host's font.
 */
export class CarePlanChanges extends LitElement {
  static override styles: CSSResultGroup = unsafeCSS(
    tokenStyles + baseStyles + viewStyles + voiceStyles + changeStyles,
  );

  /** Level of the view's first heading, 1-4; those inside follow from it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `calm` or `nhs`. */
  @property({ reflect: true }) theme: 'calm' | 'nhs' = 'calm';
  /** `auto` follows the device; `light`, `dark`, `contrast`. */
  @property({ reflect: true }) scheme: 'auto' | 'light' | 'dark' | 'contrast' = 'auto';
  /** Whether words may be shown that no person has reviewed: a machine draft, labelled so. Else English stands. */
  @property({ type: Boolean, attribute: 'accept-drafts' }) acceptDrafts = false;
  /** The earlier version. */
  @property({ attribute: false }) from: CarePlan | undefined = undefined;
  /** The later version. */
  @property({ attribute: false }) to: CarePlan | undefined = undefined;
  /** Prompts and labels; without a pack, the prompts that the plan itself keeps. A host's own pack wins. */
  @property({ attribute: false }) content: Pack | undefined = undefined;

  @state() private checked: readonly [before: CheckedById, after: CheckedById] = [new Map(), new Map()];
  readonly #tongue = new Tongue(this);
  readonly #words = new PackWords(() => this.requestUpdate());
  #both: Both | undefined;
  #fault: Fault | 'CP123' | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('from') || changed.has('to')) this.#read();
    this.#tongue.follow();
    const to = this.#both?.to;
    if (to && !this.content && !this.#tongue.isComing)
      this.#words.fetch(to, this.#tongue.language?.bookFor(to)?.locale ?? 'en-GB');
  }

  #read(): void {
    const [from, to] = [readablePlan(this.from), readablePlan(this.to)];
    this.#both = undefined;
    this.#fault = undefined;
    if ((this.from && !from) || (this.to && !to)) this.#fault = 'CP121';
    else if (from && to && from.id !== to.id) this.#fault = 'CP123';
    else if (from && to) this.#compare(from, to);
    if (this.#fault === 'CP123') tellFault(this, this.#fault, otherPlan);
    else if (this.#fault) tellFault(this, this.#fault);
  }

  /** A shape that `readablePlan` lets through may still be none that can be compared; then nothing is shown of it. */
  #compare(from: CarePlan, to: CarePlan): void {
    try {
      const [before, after] = [withoutUnsigned(from), withoutUnsigned(to)];
      this.#both = { from: before, to: after, comparison: comparePlans(before, after) };
      void this.#check(this.#both);
    } catch {
      this.#fault = 'CP121';
    }
  }

  async #check(both: Both): Promise<void> {
    const checks = [both.from, both.to].map(({ recommendations }) => checkSignatures(recommendations));
    const [before = new Map(), after = new Map()] = await Promise.all(checks);
    if (both === this.#both) this.checked = [before, after];
  }

  protected override render(): TemplateResult {
    if (this.#both) return this.#renderBoth(this.#both);
    return faultBox(this.#fault, this.#tongue.language?.book?.tables.view.words ?? viewWords);
  }

  #renderBoth({ from, to, comparison }: Both): TemplateResult {
    const { language } = this.#tongue;
    const words = language?.tablesIn(changesTables, language.bookFor(to)) ?? changesTables;
    const after = this.#sideOf(to, { checked: this.checked[1], other: from, words });
    const before = this.#sideOf(from, { checked: this.checked[0], other: to, words });
    const changes = comparison.changes.filter(({ list }) => list !== 'visits');
    const { dateOf, personName } = after.frame;
    const between = {
      ...{ before: from.version, beforeDate: dateOf(from.updatedAt) },
      ...{ after: to.version, afterDate: dateOf(to.updatedAt) },
    };
    const isSame = comparison.changes.length === 0 && comparison.others.length === 0;
    const pack = this.content ?? this.#words.pack;
    return html`<article lang=${words.locale} dir=${words.book?.direction ?? nothing}>
      ${language?.label(words)} ${heading(this.headingLevel, nameIn(words.change.title, personName), false)}
      <p>${fill(words.change.between, between)}</p>
      <p class="count"><strong>${countOf(changes, isSame, words)}</strong></p>
      ${from.status === to.status ? nothing : statusLine(from, to, words)}
      ${changes.map((change) => changeBox(change, { before, after, pack }))}
    </article>`;
  }

  /** Somebody who left the plan is still named where they stood. */
  #sideOf(plan: CarePlan, { checked, other, words }: SideOf): Side {
    const people = [
      ...plan.people,
      ...other.people.filter(({ id }) => !plan.people.some((one) => one.id === id)),
    ];
    const pack = this.content ?? this.#words.pack;
    const given = { headingLevel: this.headingLevel, isToPerson: false, words };
    const frame: ChangesFrame = { ...frameOf({ ...plan, people }, given), words };
    return {
      checked,
      frame,
      rowOf: ({ questionId }: Entry) => ({
        prompt: '',
        entries: [],
        question: pack?.questions.find(({ id }) => id === questionId),
        words: pack?.words.questions[questionId],
      }),
    };
  }
}

/** Unsigned drafts are their author's alone. One that was signed and has ended stays, with its end. */
function withoutUnsigned(plan: CarePlan): CarePlan {
  const recommendations = plan.recommendations.filter(
    ({ signature, ended }) => ended ?? signature.state !== 'unsigned',
  );
  return { ...plan, recommendations };
}

function countOf(changes: readonly PlanChange[], isSame: boolean, { change: words }: ChangesWords): string {
  if (changes.length === 0) return isSame ? words.nothing : words.noneSaid;
  const kinds = ['changed', 'added', 'removed', 'reordered', 'signed'] as const;
  const counts = kinds.map(
    (kind) => [kind, changes.filter((change) => change.kind === kind).length] as const,
  );
  return counts.flatMap(([kind, count]) => (count ? [fill(words[kind], { count })] : [])).join(' · ');
}

function statusLine(from: CarePlan, to: CarePlan, { change, state, summary }: ChangesWords): TemplateResult {
  const stateOf = ({ status }: CarePlan): string => (status === 'agreed' ? summary.agreed : state[status]);
  return html`<p>
    ${change.status}:
    <del>${change.was}: ${stateOf(from)}.</del>
    <ins>${change.now}: ${stateOf(to)}.</ins>
  </p>`;
}
